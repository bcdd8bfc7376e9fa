using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>The text of a JSON string.</summary>
internal static class JsonText
{
    /// <summary>The text, or null when the node is no string or holds half of a surrogate pair, which no text can.</summary>
    public static string? Of(JsonNode? node)
    {
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.TryGetValue<string>(out var text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json decodes lazily and only now meets an escape such as \ud800.
            return null;
        }
    }
}
