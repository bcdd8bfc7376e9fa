using System.Security.Cryptography;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// The built-in reference provider, started in this process on a free loopback port with a database file of its
/// own. From there on it is a provider like any other: all goes over HTTP. The one place of the harness that
/// knows the provider's code.
/// </summary>
internal sealed class ReferenceTarget(TargetFactory factory, IReadOnlyList<string> deviations)
    : ITarget
{
    public async Task<ITargetSession> OpenAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("scim-conformance-");
        var controlKey = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var host = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Database = $"sqlite:{Path.Combine(folder.FullName, "provider.db")}",
                Control = true,
                ControlKey = controlKey,
            },
            cancellation
        );
        return await factory.OpenControlledAsync(
            new ControlledTargetSettings(
                new Uri(host.Address, "/api/v2/scim/"),
                new Uri(host.Address, "/control/v1/"),
                controlKey,
                deviations
            ),
            NullLedger.Instance,
            new Host(host, folder),
            cancellation
        );
    }

    private sealed class Host(ProviderHost host, DirectoryInfo folder) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await host.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }
}
