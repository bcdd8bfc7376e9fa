using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// A place in a JSON document, as features name it: <c>name.familyName</c>, <c>emails[0].value</c>,
/// <c>emails[type=work].value</c>, <c>Resources[*].id</c> (each of them), each perhaps after a schema's URN and a colon.
/// </summary>
internal static partial class ResourcePath
{
    /// <summary>All values at the path; none where there is nothing.</summary>
    public static IReadOnlyList<JsonNode?> All(JsonNode? document, string path)
    {
        IEnumerable<JsonNode?> found = [document];
        var rest = path;
        if (path.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            // A whole URN names the container of the extension; else the attribute stands behind the last colon.
            if (document is JsonObject o && Has(o, path))
            {
                return [Json.Member(document, path)];
            }

            var (urn, names) = AttributeNames.Split(path);
            found = [Json.Member(document, urn!)];
            rest = string.Join('.', names);
        }

        foreach (var part in Parts().Matches(rest).Select(m => m))
        {
            var name = part.Groups["name"].Value;
            var selector = part.Groups["selector"].Success ? part.Groups["selector"].Value : null;
            found = found.SelectMany(node => Step(node, name, selector));
        }

        return [.. found];
    }

    /// <summary>The first value at the path, or null.</summary>
    public static JsonNode? First(JsonNode? document, string path) =>
        All(document, path) is [var first, ..] ? first : null;

    /// <summary>Null, and what counts as null: no member, JSON null, an empty array (RFC 7643 section 2.5).</summary>
    public static bool IsUnassigned(JsonNode? document, string path) =>
        All(document, path).All(node => node is null or JsonArray { Count: 0 });

    private static IEnumerable<JsonNode?> Step(JsonNode? node, string name, string? selector)
    {
        if (node is not JsonObject o || !Has(o, name))
        {
            return [];
        }

        var value = Json.Member(o, name);
        return selector switch
        {
            null => [value],
            "*" => Json.Items(value),
            _ when int.TryParse(selector, CultureInfo.InvariantCulture, out var index) =>
                Json.Items(value).Skip(index).Take(1),
            _ => Json.Items(value).Where(item => Selects(item, selector)),
        };
    }

    private static bool Selects(JsonNode? item, string selector)
    {
        var equals = selector.IndexOf('=', StringComparison.Ordinal);
        var value = Json.Member(item, selector[..equals]);
        var wanted = selector[(equals + 1)..];
        return string.Equals(
            value is JsonValue ? value.ToString() : null,
            wanted,
            StringComparison.OrdinalIgnoreCase
        );
    }

    private static bool Has(JsonObject o, string name) =>
        o.Any(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"(?<name>[^.\[\]]+)(\[(?<selector>[^\]]+)\])?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Parts();
}
