using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi;
using ScimConformance.MockProvider.Http.InProcess;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Storage.Postgres;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Http;

/// <summary>A running provider: Kestrel, the database, and the seeded organization.</summary>
public sealed class ProviderHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SeededAccess _seeded;

    private ProviderHost(WebApplication application, SeededAccess seeded, Uri address)
    {
        Address = address;
        _application = application;
        _seeded = seeded;
    }

    /// <summary>Where the provider listens, with the port that it got.</summary>
    public Uri Address { get; }

    /// <summary>The base URL of SCIM as clients see it, for every organization: the application key tells them apart.</summary>
    public Uri ScimBaseUrl => _application.Services.GetRequiredService<ProviderAddress>().ScimBase;

    /// <summary>An application key of the seeded organization's service account.</summary>
    public string ApplicationKey => _seeded.ApplicationKey;

    /// <summary>An API key of the seeded organization.</summary>
    public string ApiKey => _seeded.ApiKey;

    internal IServiceProvider Services => _application.Services;

    /// <summary>The e-mail address of the seeded organization's administrator.</summary>
    public string AdministratorAddress => _seeded.Administrator.Address;

    /// <summary>The password of the seeded organization's administrator, made anew at every start.</summary>
    public string AdministratorPassword => _seeded.Administrator.Password;

    /// <summary>Starts and listens. Throws <see cref="InvalidOperationException"/> with one sentence when it cannot.</summary>
    public static async Task<ProviderHost> StartAsync(
        ProviderOptions options,
        CancellationToken cancellation
    )
    {
        OptionsCheck.Check(options);
        // Most of a start is the compiler's: the database is opened on one processor, the application made on another.
        var opening = Task.Run(() => OpenDatabaseAsync(options), CancellationToken.None);
        var application = ProviderApplication.Build(options, opening);
        try
        {
            await opening;
            await application.Services.GetRequiredService<PageSecret>().LoadAsync(cancellation);
            var address = await ListenAsync(application, options, cancellation);
            var seeded = await application
                .Services.GetRequiredService<SeededOrganization>()
                .OpenAsync(
                    options.Preset,
                    options.TestResources,
                    options.ApplicationKey is { } key ? new Secret(key) : null,
                    cancellation
                );
            return new ProviderHost(application, seeded, address);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// A connection to the provider from within its process, for a client such as <see cref="SocketsHttpHandler"/> with its
    /// ConnectCallback: HTTP as over a socket, and TLS where the first of the URLs is https, but nothing goes through the kernel.
    /// </summary>
    /// <exception cref="InvalidOperationException">The provider has stopped.</exception>
    public Stream Connect() =>
        _application.Services.GetRequiredService<InProcessListeners>().Connect();

    /// <summary>Stops listening and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static async Task<IDatabase> OpenDatabaseAsync(ProviderOptions options)
    {
        try
        {
            return PostgresLocation.TryParse(options.Database) is { } postgres
                ? await PostgresDatabase.OpenAsync(postgres, options.Durability)
                : SqliteDatabase.Open(
                    SqliteLocation.TryParse(options.Database)!,
                    options.Durability
                );
        }
        catch (Exception error) when (DatabaseProblem.IsOne(error))
        {
            throw new StartupException(DatabaseProblem.Describe(options.Database, error), error);
        }
    }

    private static async Task<Uri> ListenAsync(
        WebApplication application,
        ProviderOptions options,
        CancellationToken cancellation
    )
    {
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            throw new StartupException(
                $"Cannot listen on {string.Join(", ", options.Urls)} (--urls): {error.InnerException?.Message ?? error.Message}. Stop what listens there or choose another port with --urls, such as http://127.0.0.1:0.",
                error
            );
        }

        var addresses = application
            .Services.GetRequiredService<IServer>()
            .Features.GetRequiredFeature<IServerAddressesFeature>()
            .Addresses;
        var address = Reachable(addresses.First());
        application.Services.GetRequiredService<ProviderAddress>().Root =
            options.PublicUrl ?? address;
        return address;
    }

    // A wildcard address is where to listen, not where to connect to.
    private static Uri Reachable(string address)
    {
        var uri = new UriBuilder(
            address
                .Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal)
        );
        uri.Host = uri.Host is "0.0.0.0" or "[::]" ? "localhost" : uri.Host;
        return uri.Uri;
    }
}
