using System.Text.Json.Nodes;

namespace ScimConformance.Kill;

/// <summary>The reference provider going another way than its preset rfc: an option of an organization and its value.</summary>
internal sealed record Variant(string Option, JsonNode Value)
{
    /// <summary>As spec/leniencies.json names it: <c>patchAnswer=noContent</c>.</summary>
    public string Name => $"{Option}={Value}";

    /// <summary>Each value of each option that the options schema lists, but for the one that the preset has.</summary>
    public static IReadOnlyList<Variant> All(string specFolder)
    {
        var schema = JsonNode.Parse(
            File.ReadAllText(Path.Combine(specFolder, "organization-options.schema.json"))
        )!;
        return
        [
            .. schema["properties"]!["options"]!["properties"]!
                .AsObject()
                .SelectMany(option =>
                    ValuesOf(option.Value!)
                        .Where(value => !JsonNode.DeepEquals(value, option.Value!["default"]))
                        .Select(value => new Variant(option.Key, value!))
                )
                // The features need it.
                .Where(variant => variant.Option is not "testResources"),
        ];
    }

    private static JsonArray ValuesOf(JsonNode option) =>
        option["enum"] is JsonArray values ? values
        : option["type"]?.ToString() is "boolean" ? [true, false]
        : [];
}
