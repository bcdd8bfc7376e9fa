using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Checks;

/// <summary>Kinds of JSON values, in the words that features use: "a boolean", "a whole number", "a dateTime", …</summary>
internal static class ValueKind
{
    private static readonly Dictionary<string, Func<JsonNode?, bool>> Kinds = new(
        StringComparer.Ordinal
    )
    {
        ["a boolean"] = node => Json.Truth(node) is not null,
        ["a string"] = node => Json.Text(node) is not null,
        ["a text"] = node => Json.Text(node) is { Length: > 0 },
        ["a whole number"] = IsWhole,
        ["an integer without fraction or exponent"] = node =>
            node?.GetValueKind() == JsonValueKind.Number
            && node.ToJsonString().All(c => char.IsAsciiDigit(c) || c is '-'),
        ["a number"] = node => node?.GetValueKind() == JsonValueKind.Number,
        ["a filled array"] = node => node is JsonArray { Count: > 0 },
        ["an array"] = node => node is JsonArray,
        ["an object"] = node => node is JsonObject,
        ["a URI"] = node =>
            Json.Text(node) is { } text && Uri.TryCreate(text, UriKind.Absolute, out _),
        ["a URI or a relative reference"] = node =>
            Json.Text(node) is { Length: > 0 } text
            && Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        ["an http URL"] = node =>
            Uri.TryCreate(Json.Text(node), UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https",
        ["a dateTime"] = node => InstantOf(Json.Text(node)) is not null,
        ["a URN of a SCIM message"] = node =>
            Json.Text(node) is { } text
            && text.StartsWith("urn:ietf:params:scim:api:", StringComparison.Ordinal),
        ["a URN"] = node =>
            Json.Text(node) is { } text
            && text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Whether the words name a kind.</summary>
    public static bool IsKind(string words) => Kinds.ContainsKey(words);

    public static bool Holds(string words, JsonNode? node) => Kinds[words](node);

    /// <summary>
    /// The instant of an xsd:dateTime (RFC 7643 section 2.3.5), with or without a zone and with any fraction; null for
    /// anything else.
    /// </summary>
    public static DateTimeOffset? InstantOf(string? text) =>
        text is { Length: >= 19 }
        && text[10] == 'T'
        && DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;

    private static bool IsWhole(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(
            node.ToJsonString(),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
        && decimal.Truncate(number) == number;
}
