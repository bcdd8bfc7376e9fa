using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Checks;

/// <summary>Kinds of JSON values, in the words that features use: "a boolean", "a whole number", "a dateTime", …</summary>
internal static partial class ValueKind
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
        // A path counts as an absolute URI on some systems, so the scheme must be written out.
        ["a URI"] = node =>
            Json.Text(node) is { } text
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase),
        ["a URI or a relative reference"] = node =>
            Json.Text(node) is { Length: > 0 } text
            && Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        ["an http URL"] = node =>
            Uri.TryCreate(Json.Text(node), UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https",
        ["a dateTime"] = node => InstantOf(Json.Text(node)) is not null,
        ["a whole number from 0"] = node => IsWhole(node) && IsAtLeast(node, 0),
        ["a positive whole number"] = node => IsWhole(node) && IsAtLeast(node, 1),
        ["a list of strings"] = node => IsListOf(node, "a string"),
        ["a list of URIs"] = node => IsListOf(node, "a URI"),
        ["a list of objects"] = node => IsListOf(node, "an object"),
        ["a list of at least one object"] = node =>
            node is JsonArray { Count: > 0 } && IsListOf(node, "an object"),
        ["an address below the base"] = node =>
            Json.Text(node) is { Length: > 0 } text
            && !text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        ["an attribute name"] = node =>
            Json.Text(node) is { } text && (text is "$ref" || AttributeName().IsMatch(text)),
        ["a list"] = node => node is JsonArray,
        ["a word for type"] = node =>
            IsWord(
                node,
                StringComparer.OrdinalIgnoreCase,
                "string",
                "boolean",
                "decimal",
                "integer",
                "dateTime",
                "binary",
                "reference",
                "complex"
            ),
        ["a word for mutability"] = node =>
            IsWord(node, StringComparer.Ordinal, "readOnly", "readWrite", "immutable", "writeOnly"),
        ["a word for returned"] = node =>
            IsWord(node, StringComparer.Ordinal, "always", "never", "default", "request"),
        ["a word for uniqueness"] = node =>
            IsWord(node, StringComparer.Ordinal, "none", "server", "global"),
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

    private static bool IsWord(
        JsonNode? node,
        StringComparer comparer,
        params IReadOnlyList<string> words
    ) => words.Contains(Json.Text(node), comparer);

    private static bool IsListOf(JsonNode? node, string kind) =>
        node is JsonArray list && list.All(item => Holds(kind, item));

    private static bool IsAtLeast(JsonNode? node, decimal least) =>
        decimal.TryParse(
            node?.ToJsonString(),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= least;

    // RFC 7643 section 2.1: ATTRNAME = ALPHA *(nameChar); nameChar = "$" / "-" / "_" / DIGIT / ALPHA
    [GeneratedRegex(
        "^[A-Za-z][A-Za-z0-9$_-]*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AttributeName();

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
