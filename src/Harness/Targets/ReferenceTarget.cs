using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// The built-in reference provider: one that is running already, or one of the session's own. Once it runs it is a provider
/// like any other: all goes over HTTP. This and its host are the one place of the harness that knows the provider's code.
/// </summary>
internal sealed class ReferenceTarget(
    TargetFactory factory,
    IReadOnlyList<string> deviations,
    IReadOnlyDictionary<string, JsonNode> options,
    ReferenceTargetHost? running
) : ITarget
{
    public async Task<ITargetSession> OpenAsync(CancellationToken cancellation)
    {
        var host = running ?? await ReferenceTargetHost.StartAsync(cancellation);
        return await factory.OpenControlledAsync(
            new ControlledTargetSettings(
                host.ScimBase,
                host.ControlBase,
                host.ControlKey,
                deviations
            )
            {
                Options = options,
            },
            NullLedger.Instance,
            host,
            ownsHost: running is null,
            cancellation
        );
    }
}
