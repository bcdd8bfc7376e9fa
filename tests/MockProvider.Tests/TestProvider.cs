using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests;

/// <summary>A provider of its own for one test, on a free port, in memory unless a database is named.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ControlKey = "control-key-of-tests";

    private readonly ProviderHost _host;

    private TestProvider(ProviderHost host)
    {
        _host = host;
        Control = new Client(
            $"{host.Address}control/v1",
            ("Authorization", $"Bearer {ControlKey}")
        );
        Anonymous = new Client(host.Address.AbsoluteUri);
    }

    public ProviderHost Host => _host;

    public Client Control { get; }

    public Client Anonymous { get; }

    public static Task<TestProvider> StartAsync() => StartAsync(options => options);

    public static async Task<TestProvider> StartAsync(
        Func<ProviderOptions, ProviderOptions> change
    ) =>
        new(
            await ProviderHost.StartAsync(
                change(
                    new ProviderOptions
                    {
                        Urls = ["http://127.0.0.1:0"],
                        Control = true,
                        ControlKey = ControlKey,
                    }
                ),
                CancellationToken.None
            )
        );

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

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        Anonymous.Dispose();
        await _host.DisposeAsync();
    }
}
