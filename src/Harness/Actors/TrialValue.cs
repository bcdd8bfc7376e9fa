using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// What a trial writes: <paramref name="Value"/> is the attribute's, <paramref name="Top"/> is what it stands in: the same, the
/// complex value around it, or an array of that.
/// </summary>
internal sealed record TrialValue(JsonNode Value, JsonNode Top)
{
    /// <summary>The one element, or the complex value, around the attribute; empty where the attribute is no part of any.</summary>
    public JsonObject Element => (Top is JsonArray array ? array[0] : Top) as JsonObject ?? [];
}
