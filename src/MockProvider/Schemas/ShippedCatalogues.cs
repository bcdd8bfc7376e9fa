using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>The catalogues embedded in this assembly (Schemas/Documents), each read once; a mistake in one is a bug and throws.</summary>
internal static class ShippedCatalogues
{
    private static readonly SchemaCatalogue Nothing = new([], []);
    private static readonly ConcurrentDictionary<(string, bool), SchemaCatalogue> Known = new();

    public static SchemaCatalogue Find(string name, bool testResources) =>
        Known.GetOrAdd(
            (name, testResources),
            key =>
                key.Item2
                    ? Extend(Find(key.Item1, testResources: false), "test")
                    : Extend(Nothing, key.Item1)
        );

    private static SchemaCatalogue Extend(SchemaCatalogue catalogue, string name)
    {
        var list = Document($"{name}.catalogue.json");
        return CatalogueExtension
            .Apply(
                catalogue,
                [.. list["schemas"]!.AsArray().Select(file => Document(file!.GetValue<string>()))],
                [.. list["resourceTypes"]!.AsArray().OfType<JsonObject>()]
            )
            .Value;
    }

    private static JsonObject Document(string file)
    {
        var resource = $"Schemas/{file}";
        using var stream =
            typeof(ShippedCatalogues).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException(
                $"There is no embedded document '{resource}'.",
                nameof(file)
            );
        return JsonNode.Parse(stream)!.AsObject();
    }
}
