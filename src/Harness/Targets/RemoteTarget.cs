using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Targets;

/// <summary>A SCIM endpoint at a URL; with a control API, a reference provider that runs somewhere else.</summary>
internal sealed class RemoteTarget(TargetFactory factory, RunSettings settings) : ITarget
{
    public Task<ITargetSession> OpenAsync(CancellationToken cancellation)
    {
        var ledger = FileLedger.OpenAt(settings.Place.LedgerPath);
        return settings.Control is { } control
            ? factory.OpenControlledAsync(
                new ControlledTargetSettings(
                    settings.Url!,
                    control.Url,
                    control.Key,
                    Deviations: []
                ),
                ledger,
                host: null,
                ownsHost: false,
                cancellation
            )
            : factory.OpenPlainAsync(settings.Url!, ledger, cancellation);
    }
}
