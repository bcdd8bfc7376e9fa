using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Ports;

/// <summary>An organization that the control API made: its id, and the credentials it was made with.</summary>
internal sealed record ControlledOrganization(
    string Id,
    string Name,
    string AdministratorId,
    Credential AdministratorKeys,
    Credential ServiceAccountKey
);
