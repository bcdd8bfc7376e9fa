using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// Where a scenario runs: one organization of the target, with the credential that the identity provider would
/// hold. <see cref="ScimBase"/> ends in a slash. <see cref="Organization"/> is there when the target's control
/// API made the organization for this run.
/// </summary>
internal sealed record Tenant(
    Uri ScimBase,
    Credential Credential,
    ILedger Ledger,
    ControlledOrganization? Organization = null
)
{
    /// <summary>What names SCIM's version between the base and the endpoint, where the target takes that; else null.</summary>
    public string? VersionSegment { get; init; }

    /// <summary>What the organization was made from, where the control API made it.</summary>
    public string? Preset { get; init; }

    /// <summary>What the target says of itself there.</summary>
    public TargetModel Model { get; init; } = TargetModel.Unread;
}
