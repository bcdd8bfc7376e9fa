using System.Security.Cryptography;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Targets;

/// <summary>Opens sessions on targets: the HTTP client, discovery, and the first organization where there are any.</summary>
internal sealed class TargetFactory(
    RunSettings settings,
    SecretMask mask,
    TimeProvider time,
    string runPrefix
)
{
    /// <summary>How often a request is repeated that the target has not processed.</summary>
    private const int Attempts = 3;

    /// <summary>What evidence and clean-up read of the time before the first scenario.</summary>
    public EvidenceLog Evidence { get; } = new();

    /// <summary>Opens the target that the settings name; where that is the built-in provider, the one that is running, if any.</summary>
    /// <exception cref="TargetUnusableException">Nothing can be tested there; the message says why.</exception>
    public static Task<ITargetSession> OpenAsync(
        RunSettings settings,
        SecretMask mask,
        TimeProvider time,
        ReferenceTargetHost? running,
        CancellationToken cancellation
    )
    {
        var prefix = $"{PersonSource.Mark}{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        var factory = new TargetFactory(settings, mask, time, prefix);
        ITarget target = settings.Url is null
            ? new ReferenceTarget(factory, settings.Deviations, settings.Options, running)
            : new RemoteTarget(factory, settings);
        return target.OpenAsync(cancellation);
    }

    public async Task<ITargetSession> OpenPlainAsync(
        Uri scimBase,
        FileLedger ledger,
        CancellationToken cancellation
    )
    {
        foreach (var secret in settings.Access.Secrets)
        {
            mask.Add(secret);
        }

        var access = new TargetAccess(settings.Access);
        var client = access.NewClient(settings.Timeout);
        var http = new HttpExchanger(
            client,
            scimBase,
            time,
            new RequestPolicy(settings.Rate, Attempts, settings.Access.FollowsRedirects, time)
        );
        try
        {
            var credential = await access.OpenAsync(client, cancellation);
            foreach (var (_, value) in credential.Headers)
            {
                mask.Add(value.Split(' ')[^1]);
            }

            var model = await new Discovery(http, Evidence).ReadAsync(
                scimBase,
                credential,
                cancellation
            );
            model = model with { Capabilities = model.Capabilities.With(settings.Declared) };
            return new PlainTargetSession(
                new TargetDescription(settings.Name, scimBase, []),
                model,
                http,
                client,
                scimBase,
                credential,
                ledger,
                settings
            );
        }
        catch
        {
            client.Dispose();
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens a reference provider by its control API. The session owns the ledger and, when told so, the
    /// <paramref name="host"/>, a provider that runs in this process.
    /// </summary>
    public async Task<ITargetSession> OpenControlledAsync(
        ControlledTargetSettings target,
        ILedger ledger,
        ReferenceTargetHost? host,
        bool ownsHost,
        CancellationToken cancellation
    )
    {
        mask.Add(target.ControlKey);
        var access = new TargetAccess(settings.Access, host is null ? null : host.ConnectAsync);
        var client = access.NewClient(settings.Timeout);
        var http = new HttpExchanger(client, target.ScimBase, time);
        var session = new ControlledTargetSession(
            target with
            {
                RunPrefix = runPrefix,
                Parallel = settings.Parallel,
            },
            http,
            new ControlClient(
                new HttpExchanger(client, target.ControlBase, time),
                target.ControlBase,
                Credential.Bearer(target.ControlKey),
                mask
            ),
            mask,
            ledger,
            time,
            new Resources(client, ledger, ownsHost ? host : null)
        )
        {
            Description = new TargetDescription(
                settings.Name,
                host is null ? target.ScimBase : null,
                [
                    .. Enum.GetNames<PortKind>()
                        .Select(n => n.ToLowerInvariant())
                        .Order(StringComparer.Ordinal),
                ]
            ),
        };
        try
        {
            await session.DiscoverAsync(cancellation);
            return session;
        }
        catch
        {
            await session.CleanUpAsync(progress: null, CancellationToken.None);
            await session.DisposeAsync();
            throw;
        }
    }

    private sealed class Resources(HttpClient client, ILedger ledger, IAsyncDisposable? host)
        : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            (ledger as IDisposable)?.Dispose();
            client.Dispose();
            if (host is not null)
            {
                await host.DisposeAsync();
            }
        }
    }
}
