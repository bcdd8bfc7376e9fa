using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Describes events as the conforming stage does, then makes something else of them, or nothing.</summary>
internal sealed class DistortedAuditTrail(
    IAuditTrail conforming,
    Func<AuditEvent, AuditEvent?> distort
) : IAuditTrail
{
    public AuditEvent? Describe(
        Organization organization,
        DateTimeOffset at,
        Acting? acting,
        AuditEntry entry
    ) =>
        conforming.Describe(organization, at, acting, entry) is { } described
            ? distort(described)
            : null;
}
