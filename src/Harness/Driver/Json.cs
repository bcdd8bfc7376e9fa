using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>Reads JSON that strangers wrote: nothing here throws on a wrong shape, it answers null.</summary>
internal static class Json
{
    /// <summary>The body as an object, or null when there is none or it is anything else.</summary>
    public static JsonObject? ObjectOf(Exchange? exchange) => NodeOf(exchange) as JsonObject;

    /// <summary>The body, or null when there is none or it is no JSON.</summary>
    public static JsonNode? NodeOf(Exchange? exchange)
    {
        if (exchange?.Response?.Body is not { } body)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member by its name, in any letter case (RFC 7643 section 2.1).</summary>
    public static JsonNode? Member(JsonNode? node, string name) =>
        node is JsonObject o
            ? o.FirstOrDefault(m =>
                string.Equals(m.Key, name, StringComparison.OrdinalIgnoreCase)
            ).Value
            : null;

    /// <summary>The value at a path of member names.</summary>
    public static JsonNode? At(JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            node = Member(node, name);
        }

        return node;
    }

    public static string? Text(JsonNode? node) =>
        node is JsonValue v && v.GetValueKind() == JsonValueKind.String
            ? v.GetValue<string>()
            : null;

    public static bool? Truth(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public static int? Whole(JsonNode? node) =>
        node is JsonValue v
        && v.GetValueKind() == JsonValueKind.Number
        && v.TryGetValue<int>(out var n)
            ? n
            : null;

    public static DateTimeOffset? Instant(JsonNode? node) =>
        DateTimeOffset.TryParse(
            Text(node),
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;

    public static IReadOnlyList<JsonNode?> Items(JsonNode? node) =>
        node is JsonArray array ? [.. array] : [];
}
