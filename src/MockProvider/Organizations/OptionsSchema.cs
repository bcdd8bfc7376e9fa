using System.Reflection;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The embedded spec/organization-options.schema.json: what may be said about an organization, and the defaults.</summary>
internal static class OptionsSchema
{
    private const string Lenient = "lenientClients";

    public static JsonObject Root { get; } = Read();

    public static JsonObject Property(string name) => Root["properties"]![name]!.AsObject();

    /// <summary>What a reference such as <c>#/$defs/attribute</c> stands for.</summary>
    public static JsonObject Definition(string reference) =>
        Root["$defs"]![reference[(reference.LastIndexOf('/') + 1)..]]!.AsObject();

    /// <summary>Every named option: as given, or as lenientClients, the preset or its default has it.</summary>
    public static Dictionary<string, JsonNode> NamedOptions(string preset, JsonObject given)
    {
        var options = Property("options")["properties"]!.AsObject();
        var lenient = (given[Lenient] ?? Preset(options[Lenient]!, preset)).GetValue<bool>();
        return options.ToDictionary(
            option => option.Key,
            option =>
                given[option.Key]
                ?? (lenient ? option.Value!["x-lenient"] : null)
                ?? Preset(option.Value!, preset),
            StringComparer.Ordinal
        );
    }

    private static JsonNode Preset(JsonNode option, string preset) =>
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
