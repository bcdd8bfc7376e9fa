using System.Reflection;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The embedded spec/organization-options.schema.json: what may be said about an organization, and the defaults.</summary>
internal static class OptionsSchema
{
    public static JsonObject Root { get; } = Read();

    public static JsonObject Property(string name) => Root["properties"]![name]!.AsObject();

    /// <summary>Every named option, with the value that the preset gives it.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode>> NamedOptions(string preset) =>
        Property("options")["properties"]!
            .AsObject()
            .Select(option => KeyValuePair.Create(option.Key, Value(option.Value!, preset)));

    private static JsonNode Value(JsonNode option, string preset) =>
        option["x-presets"]?[preset] ?? option["default"]!;

    private static JsonObject Read()
    {
        using var stream =
            Assembly
                .GetExecutingAssembly()
                .GetManifestResourceStream("organization-options.schema.json")
            ?? throw new InvalidOperationException("The options schema is not embedded.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
