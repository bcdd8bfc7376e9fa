using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Renders docs/options.md from the schema of the options; the table of rulings at its end is written by hand.</summary>
internal static class OptionsDocument
{
    public const string File = "docs/options.md";
    public const string HandWritten = "## Rulings without an option";

    public static JsonObject Options { get; } =
        OptionsSchema.Property("options")["properties"]!.AsObject();

    public static string Render(string handWritten)
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Options of an organization

            Generated from spec/organization-options.schema.json up to the table of rulings, which is written by hand. To write
            it anew: `UPDATE_GENERATED=1 dotnet test --project tests/MockProvider.Tests --filter "FullyQualifiedName~OptionsDocumentTests"`.

            An organization is made from a preset; an option that is given wins over it, then `lenientClients`, then the preset,
            then the default. `DD-` rows are in spec/behaviours.tsv, `N` are rulings on what the RFCs leave open.

            ## Presets


            """
        );
        Line(text, $"{Escaped(OptionsSchema.Property("preset")["description"])}");
        Line(text, "\n## Options\n");
        Line(
            text,
            "| option | what it says | values | default | presets that differ | with lenientClients |\n|---|---|---|---|---|---|"
        );
        foreach (var (name, option) in Options)
        {
            Line(
                text,
                $"| `{name}` | {Escaped(option!["description"])} | {Values(option)} | {Shown(option["default"])} | {Presets(option)} | {Shown(option["x-lenient"])} |"
            );
        }

        return text.Append('\n').Append(handWritten).ToString();
    }

    private static string Values(JsonNode option) =>
        option["enum"] is JsonArray values ? string.Join(", ", values.Select(Shown))
        : option["minimum"] is { } least ? $"{least} to {option["maximum"]}"
        : "true, false";

    private static string Presets(JsonNode option) =>
        string.Join(
            ", ",
            (option["x-presets"] as JsonObject ?? [])
                .Where(preset => !JsonNode.DeepEquals(preset.Value, option["default"]))
                .Select(preset => $"{preset.Key}: {Shown(preset.Value)}")
        );

    private static string Shown(JsonNode? value) => value?.ToString() ?? "";

    private static string Escaped(JsonNode? text) =>
        Shown(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
