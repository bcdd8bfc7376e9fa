using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>Reads a catalogue from the documents under Schemas/Documents that are embedded in this assembly.</summary>
internal static class EmbeddedCatalogue
{
    public static SchemaCatalogue Read(string name)
    {
        var catalogue = Document($"{name}.catalogue.json");
        IReadOnlyList<Schema> schemas = [.. Items(catalogue["schemas"]).Select(ReadSchema)];
        IReadOnlyList<ResourceType> types =
        [
            .. Items(catalogue["resourceTypes"]).Select(type => ReadType(type, schemas)),
        ];
        return new SchemaCatalogue(schemas, types);
    }

    private static Schema ReadSchema(JsonNode file)
    {
        var json = Document(file.GetValue<string>());
        return new Schema(
            Text(json, "id"),
            Text(json, "name"),
            Text(json, "description"),
            AttributeDefinitionReader.ReadAll(json["attributes"])
        );
    }

    private static ResourceType ReadType(JsonNode json, IReadOnlyList<Schema> schemas) =>
        new(
            Text(json, "id"),
            Text(json, "name"),
            Text(json, "endpoint"),
            Text(json, "description"),
            Find(schemas, json),
            [.. Items(json["schemaExtensions"]).Select(item => ReadExtension(item, schemas))]
        );

    private static SchemaExtension ReadExtension(JsonNode json, IReadOnlyList<Schema> schemas) =>
        new(Find(schemas, json), json["required"]!.GetValue<bool>());

    private static Schema Find(IReadOnlyList<Schema> schemas, JsonNode json) =>
        schemas.Single(schema =>
            string.Equals(schema.Id, Text(json, "schema"), StringComparison.Ordinal)
        );

    private static IEnumerable<JsonNode> Items(JsonNode? array) =>
        array is JsonArray items ? items.Select(item => item!) : [];

    private static string Text(JsonNode json, string member) => json[member]!.GetValue<string>();

    private static JsonNode Document(string file)
    {
        var resource = $"Schemas/{file}";
        using var stream =
            typeof(EmbeddedCatalogue).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException(
                $"There is no embedded document '{resource}'.",
                nameof(file)
            );
        return JsonNode.Parse(stream)!;
    }
}
