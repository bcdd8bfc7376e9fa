using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>Reads JSON that strangers wrote: nothing here throws on a wrong shape, it answers null.</summary>
internal static class Json
{
    // Else a member that stands twice would throw when it is looked at.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The body as an object, or null when there is none or it is anything else.</summary>
    public static JsonObject? ObjectOf(Exchange? exchange) => NodeOf(exchange) as JsonObject;

    /// <summary>The body, or null when there is none or it is no JSON.</summary>
    public static JsonNode? NodeOf(Exchange? exchange) =>
        exchange?.Response?.Body is { } body ? NodeIn(body) : null;

    /// <summary>The text as an object, or null when it is anything else.</summary>
    public static JsonObject? ObjectIn(string text) => NodeIn(text) as JsonObject;

    private static JsonNode? NodeIn(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// The same of a text in which members may stand twice: the first of each, as no reader of objects would take it.
    /// </summary>
    public static JsonObject? FirstsIn(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind is not JsonValueKind.Object
                ? null
                : new JsonObject(
                    document
                        .RootElement.EnumerateObject()
                        .DistinctBy(member => member.Name, StringComparer.Ordinal)
                        .Select(member =>
                            KeyValuePair.Create(
                                member.Name,
                                JsonNode.Parse(member.Value.GetRawText())
                            )
                        )
                );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is in an array, or the one value.</summary>
    public static IReadOnlyList<JsonNode?> Values(JsonNode? node) =>
        node is JsonArray ? Items(node) : [node];

    /// <summary>A member by its name, in any letter case (RFC 7643 section 2.1).</summary>
    public static JsonNode? Member(JsonNode? node, string name)
    {
        // By number: this is asked more often than anything else, and an enumerator would be allocated each time.
        for (var i = 0; node is JsonObject members && i < members.Count; i++)
        {
            var (key, value) = members.GetAt(i);
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

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
