using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ScimConformance.MockProvider.Tests.Http.Reference;

public sealed class ReferenceDocumentTests
{
    private const string DocumentPath = "openapi/v1.json";

    [Test]
    public async Task The_document_has_the_routes_of_the_admin_api_and_the_control_api()
    {
        var provider = await SharedProvider.GetAsync();

        var document = await provider.Anonymous.GetAsync(DocumentPath);

        var described = document.Json["paths"]!
            .AsObject()
            .SelectMany(path =>
                path.Value!.AsObject()
                    .Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}")
            );
        described.Should().BeEquivalentTo(Served(provider));
    }

    [Test]
    public async Task Every_operation_says_what_it_takes_and_answers()
    {
        var document = await ReadAsync();

        foreach (var operation in Operations(document))
        {
            operation["operationId"]!.GetValue<string>().Should().NotBeEmpty();
            operation["summary"]!.GetValue<string>().Should().NotBeEmpty();
            operation["tags"]!.AsArray().Should().ContainSingle();
            operation["security"]!.AsArray().Should().ContainSingle();
            var statuses = operation["responses"]!.AsObject().Select(response => response.Key);
            statuses.Should().Contain("401").And.Contain(status => status.StartsWith('2'));
        }
    }

    [Test]
    public async Task Operations_stand_in_groups_and_every_group_has_some()
    {
        var document = await ReadAsync();

        var groups = document["tags"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>());

        groups
            .Should()
            .BeEquivalentTo(
                Operations(document)
                    .Select(operation => operation["tags"]![0]!.GetValue<string>())
                    .Distinct(StringComparer.Ordinal)
            );
    }

    [Test]
    public async Task Operation_ids_are_unique()
    {
        var document = await ReadAsync();

        Operations(document)
            .Select(operation => operation["operationId"]!.GetValue<string>())
            .Should()
            .OnlyHaveUniqueItems();
    }

    [Test]
    public async Task Every_reference_leads_somewhere()
    {
        var document = await ReadAsync();

        var references = References(document).Distinct(StringComparer.Ordinal).ToList();

        references.Should().NotBeEmpty();
        references.Should().OnlyContain(reference => Find(document, reference) != null);
    }

    [Test]
    public async Task Parameters_of_a_path_are_described()
    {
        var document = await ReadAsync();

        foreach (var path in document["paths"]!.AsObject())
        {
            var names = path.Key.Split('/').Where(part => part.StartsWith('{'));
            foreach (var operation in path.Value!.AsObject())
            {
                (operation.Value!["parameters"]?.AsArray() ?? [])
                    .Where(parameter => parameter!["in"]!.GetValue<string>() is "path")
                    .Select(parameter => $"{{{parameter!["name"]}}}")
                    .Should()
                    .Equal(names);
            }
        }
    }

    [Test]
    public async Task A_permission_is_named_where_one_is_taken()
    {
        var document = await ReadAsync();

        document["paths"]!["/api/v2/roles"]!["post"]!["description"]!
            .GetValue<string>()
            .Should()
            .Contain("user_access_manage");
    }

    [Test]
    public async Task The_document_says_where_clients_reach_the_provider()
    {
        // A database of its own: a twin has the public URL of the first.
        using var file = new TemporaryFile();
        await using var provider = await TestProvider.StartAsync(options =>
            options with
            {
                Database = file.Database,
                PublicUrl = new Uri("https://provider.example.com"),
            }
        );

        var document = await provider.Anonymous.GetAsync(DocumentPath);

        document.Json["servers"]![0]!["url"]!
            .GetValue<string>()
            .Should()
            .Be("https://provider.example.com");
    }

    private static async Task<JsonObject> ReadAsync() =>
        (await (await SharedProvider.GetAsync()).Anonymous.GetAsync(DocumentPath)).Json;

    private static IEnumerable<string> Served(TestProvider provider) =>
        provider
            .Host.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Path: PathOf(endpoint), Endpoint: endpoint))
            .Where(route => IsDescribed(route.Path))
            .SelectMany(route =>
                route
                    .Endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!
                    .HttpMethods.Select(method => $"{method} {route.Path}")
            );

    private static string PathOf(RouteEndpoint endpoint) =>
        "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static bool IsDescribed(string path) =>
        path.StartsWith("/control/", StringComparison.Ordinal)
        || (
            path.StartsWith("/api/v2/", StringComparison.Ordinal)
            && !path.StartsWith("/api/v2/scim", StringComparison.Ordinal)
        );

    private static IEnumerable<JsonNode> Operations(JsonObject document) =>
        document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!));

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key is "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };

    private static JsonNode? Find(JsonNode document, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, name) => node?[name]);
}
