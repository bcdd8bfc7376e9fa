using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests;

/// <summary>
/// A provider of its own for one test, on a free port, in memory unless a database is named. Where POSTGRES_CONNECTION names a
/// PostgreSQL database it is two providers on that one, which take the requests in turn.
/// </summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ControlKey = "control-key-of-tests";
    private const string InMemory = "sqlite::memory:";

    private readonly ProviderHost? _twin;

    private TestProvider(ProviderHost host, ProviderHost? twin)
    {
        Host = host;
        _twin = twin;
        Control = new Client(
            $"{host.Address}control/v1",
            ("Authorization", $"Bearer {ControlKey}")
        );
        Anonymous = new Client(host.Address.AbsoluteUri);
    }

    public ProviderHost Host { get; }

    /// <summary>Both providers; where there is no twin, the same one twice.</summary>
    public IReadOnlyList<Uri> Addresses => [Host.Address, (_twin ?? Host).Address];

    public Client Control { get; }

    public Client Anonymous { get; }

    public static Task<TestProvider> StartAsync() => StartAsync(options => options);

    /// <summary>One provider with a SQLite of its own, whatever the others have: for what a process, or a database, has for itself.</summary>
    public static async Task<TestProvider> StartAloneAsync(
        Func<ProviderOptions, ProviderOptions> change
    ) => new(await ProviderHost.StartAsync(change(Options()), CancellationToken.None), twin: null);

    public static async Task<TestProvider> StartAsync(Func<ProviderOptions, ProviderOptions> change)
    {
        var options = change(Options());
        return options.Database is InMemory && TestDatabase.Postgres is { } postgres
            ? await StartTwinsAsync(options with { Database = postgres })
            : new TestProvider(
                await ProviderHost.StartAsync(options, CancellationToken.None),
                null
            );
    }

    public async Task<TestOrganization> CreateAsync(string definition = "{}")
    {
        var created = await Control.PostAsync(
            "organizations",
            JsonNode.Parse(definition)!.AsObject()
        );
        return new TestOrganization(this, created.Expect(HttpStatusCode.Created).Json);
    }

    public Task<TestOrganization> CreateWithAsync(string option, JsonNode value) =>
        CreateAsync(
            new JsonObject { ["options"] = new JsonObject { [option] = value } }.ToJsonString()
        );

    public Task<TestOrganization> CreateDeviatingAsync(params string[] deviations) =>
        CreateAsync(
            new JsonObject
            {
                ["deviations"] = new JsonArray([.. deviations.Select(id => JsonValue.Create(id))]),
            }.ToJsonString()
        );

    private static ProviderOptions Options() =>
        new()
        {
            Urls = ["http://127.0.0.1:0"],
            Database = InMemory,
            Control = true,
            ControlKey = ControlKey,
        };

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        Anonymous.Dispose();
        if (_twin is not null)
        {
            TwinHandler.Part(Host.Address);
            await _twin.DisposeAsync();
        }

        await Host.DisposeAsync();
    }

    private static async Task<TestProvider> StartTwinsAsync(ProviderOptions options)
    {
        var host = await ProviderHost.StartAsync(options, CancellationToken.None);
        var twin = await ProviderHost.StartAsync(
            options with
            {
                PublicUrl = host.Address,
            },
            CancellationToken.None
        );
        TwinHandler.Join(host.Address, twin.Address);
        return new TestProvider(host, twin);
    }
}
