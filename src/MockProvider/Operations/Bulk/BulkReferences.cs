using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// References to resources that the job itself creates (RFC 7644 section 3.7.2): a string <c>bulkId:x</c> anywhere in the data.
/// Beyond the letter of the RFC, the same as the last segment of a <c>$ref</c> and in the value filter of a PATCH path, where the
/// id would stand.
/// </summary>
internal static partial class BulkReferences
{
    private const string Prefix = "bulkId:";

    /// <summary>The bulkIds that the data refers to.</summary>
    public static HashSet<string> In(JsonNode? data)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(data, "", found);
        return found;
    }

    /// <summary>The bulkId that stands in place of an id, or null.</summary>
    public static string? Of(string? id) =>
        id is not null
        && id.Length > Prefix.Length
        && id.StartsWith(Prefix, StringComparison.Ordinal)
            ? id[Prefix.Length..]
            : null;

    /// <summary>A copy of the data with the ids that the bulkIds stand for.</summary>
    public static JsonObject Resolve(JsonObject data, IReadOnlyDictionary<string, string> ids) =>
        new(data.Select(member => Pair(member.Key, Resolve(member.Value, member.Key, ids))));

    /// <summary>
    /// A copy of the data without the values that refer to one of these bulkIds. A complex value goes as a whole, for a member
    /// without its <c>value</c> would be another one.
    /// </summary>
    public static JsonObject Without(JsonObject data, IReadOnlySet<string> bulkIds) =>
        new(
            data.Where(member => !RefersTo(member.Value, member.Key, bulkIds))
                .Select(member => Pair(member.Key, Pruned(member.Key, member.Value, bulkIds)))
        );

    private static JsonNode? Pruned(string name, JsonNode? value, IReadOnlySet<string> bulkIds) =>
        value switch
        {
            JsonObject extension when IsExtension(name) => Without(extension, bulkIds),
            JsonArray items => new JsonArray([
                .. items
                    .Where(item => !RefersTo(item, name, bulkIds))
                    .Select(item => item?.DeepClone()),
            ]),
            _ => value?.DeepClone(),
        };

    // Arrays and extensions are containers: what they hold is judged one by one.
    private static bool RefersTo(JsonNode? value, string name, IReadOnlySet<string> bulkIds)
    {
        if (value is JsonArray || (value is JsonObject && IsExtension(name)))
        {
            return false;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(value, name, found);
        return found.Overlaps(bulkIds);
    }

    private static bool IsExtension(string name) =>
        name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase);

    private static void Collect(JsonNode? node, string member, HashSet<string> found)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    Collect(value, name, found);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, member, found);
                }

                break;
            default:
                if (
                    JsonText.Of(node) is { } text
                    && text.Contains(Prefix, StringComparison.Ordinal)
                )
                {
                    found.UnionWith(Find(member, text));
                }

                break;
        }
    }

    private static JsonNode? Resolve(
        JsonNode? node,
        string member,
        IReadOnlyDictionary<string, string> ids
    ) =>
        node switch
        {
            JsonObject members => Resolve(members, ids),
            JsonArray items => new JsonArray([.. items.Select(item => Resolve(item, member, ids))]),
            _ when JsonText.Of(node) is { } text
                    && text.Contains(Prefix, StringComparison.Ordinal) => Replace(
                member,
                text,
                ids
            ),
            _ => node?.DeepClone(),
        };

    private static KeyValuePair<string, JsonNode?> Pair(string name, JsonNode? value) =>
        KeyValuePair.Create(name, value);

    private static IEnumerable<string> Find(string member, string text) =>
        Within(member) is { } form ? form.Matches(text).Select(match => match.Groups["id"].Value)
        : Of(text) is { } bulkId ? [bulkId]
        : [];

    private static string Replace(
        string member,
        string text,
        IReadOnlyDictionary<string, string> ids
    ) =>
        Within(member) is { } form ? form.Replace(text, match => ids[match.Groups["id"].Value])
        : Of(text) is { } bulkId ? ids[bulkId]
        : text;

    // Null where only a whole value can be a reference.
    private static Regex? Within(string member) =>
        member.Equals("$ref", StringComparison.OrdinalIgnoreCase) ? LastSegment()
        : member.Equals("path", StringComparison.OrdinalIgnoreCase) ? Quoted()
        : null;

    [GeneratedRegex("(?<=^|/)bulkId:(?<id>[^/?#]+)\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastSegment();

    [GeneratedRegex("(?<=^|\")bulkId:(?<id>[^\"]+)(?=\"|\\z)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
