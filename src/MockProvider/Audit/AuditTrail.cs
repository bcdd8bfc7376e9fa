using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Audit;

/// <summary>Describes everything, as documented.</summary>
internal sealed class AuditTrail(IIdSource ids) : IAuditTrail
{
    public AuditEvent? Describe(
        Organization organization,
        DateTimeOffset at,
        Acting? acting,
        AuditEntry entry
    )
    {
        var actor = entry.Actor ?? acting?.Actor ?? AuditActor.Operator;
        return new AuditEvent
        {
            Organization = organization.Id,
            Id = ids.NewId(),
            At = at,
            Name = entry.Name,
            Action = entry.Action,
            AssetType = entry.Asset.Type,
            AssetId = entry.Asset.Id,
            AssetName = entry.Asset.Name,
            ActorType = actor.Type,
            ActorId = actor.Id,
            ActorEmail = actor.Email,
            RequestId = acting?.RequestId,
            Details = entry.Details?.ToJsonString(),
        };
    }
}
