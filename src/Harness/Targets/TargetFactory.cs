using System.Net;
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
        var prefix = $"scimc-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        var factory = new TargetFactory(settings, mask, time, prefix);
        ITarget target = settings.Url is null
            ? new ReferenceTarget(factory, settings.Deviations, running)
            : new RemoteTarget(factory, settings);
        return target.OpenAsync(cancellation);
    }

    public async Task<ITargetSession> OpenPlainAsync(
        Uri scimBase,
        string token,
        FileLedger ledger,
        CancellationToken cancellation
    )
    {
        mask.Add(token);
        var client = NewClient();
        var http = new HttpExchanger(client, scimBase, time);
        try
        {
            var credential = Credential.Bearer(token);
            var model = await new Discovery(http, Evidence).ReadAsync(
                scimBase,
                credential,
                cancellation
            );
            return new PlainTargetSession(
                new TargetDescription(settings.Name, scimBase, []),
                model,
                http,
                client,
                scimBase,
                credential,
                settings.VersionSegment,
                ledger
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
        var client = NewClient();
        var http = new HttpExchanger(client, target.ScimBase, time);
        var session = new ControlledTargetSession(
            target with
            {
                RunPrefix = runPrefix,
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

    private HttpClient NewClient() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        )
        {
            Timeout = settings.Timeout,
            MaxResponseContentBufferSize = 32 * 1024 * 1024,
        };

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
