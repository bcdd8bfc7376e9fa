using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Ports;

/// <summary>An organization that is made for the scenario, at the same base URL: the key tells them apart.</summary>
internal sealed class ControlNeighbour(Func<Task<Tenant>> make) : INeighbourPort
{
    public async Task<Credential> MeetAsync() => (await make()).Credential;
}
