using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The clock that the reference provider keeps for an organization.</summary>
internal sealed class ControlClock(
    ControlClient control,
    ControlledOrganization organization,
    EvidenceLog evidence,
    CancellationToken cancellation
) : IClockPort
{
    private string Path => $"organizations/{organization.Id}/clock";

    public Task StopAsync() =>
        control.CallAsync(
            evidence,
            HttpMethod.Put,
            Path,
            new JsonObject { ["running"] = false },
            cancellation
        );

    public Task AdvanceAsync(TimeSpan by) =>
        control.CallAsync(
            evidence,
            HttpMethod.Post,
            $"{Path}/advance",
            new JsonObject { ["seconds"] = by.TotalSeconds },
            cancellation
        );
}
