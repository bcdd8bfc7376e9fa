using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>Plan, options and restart of an organization of the reference provider.</summary>
internal sealed class ControlOrganization(
    ControlClient control,
    ControlledOrganization organization,
    EvidenceLog evidence,
    CancellationToken cancellation
) : IOrganizationPort
{
    private string Path => $"organizations/{organization.Id}";

    public Task ChangePlanAsync(string plan) =>
        control.CallAsync(
            evidence,
            HttpMethod.Put,
            $"{Path}/plan",
            new JsonObject { ["plan"] = plan },
            cancellation
        );

    public Task LimitCallsAsync(int calls) =>
        ChangeOptionsAsync(new() { ["rateLimit"] = calls, ["rateLimitPeriod"] = 60 });

    public Task SwitchManagedTeamsAsync(bool on) => ChangeOptionsAsync(new() { ["groups"] = on });

    public Task RestartAsync() =>
        control.CallAsync(evidence, HttpMethod.Post, $"{Path}/reload", body: null, cancellation);

    private Task<Exchange> ChangeOptionsAsync(JsonObject options) =>
        control.CallAsync(evidence, HttpMethod.Patch, $"{Path}/options", options, cancellation);
}
