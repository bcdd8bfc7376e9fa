using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What stands at places of a JSON document. <c>what</c> names the document: "the answer", "the stored User".</summary>
internal static class ValueChecks
{
    /// <summary>Exactly one value at the path, and of this kind (see <see cref="ValueKind"/>).</summary>
    public static Discrepancy? IsOfKind(Exchange exchange, string path, string kind) =>
        ResourcePath.All(Json.ObjectOf(exchange), path) is [{ } node]
            ? ValueKind.Holds(kind, node)
                ? null
                : new($"{path} to be {kind}", Show(node), exchange)
            : Missing(exchange, path, kind);

    /// <summary>Of this kind wherever the path leads, and it leads somewhere.</summary>
    public static IEnumerable<Discrepancy?> AreAllOfKind(
        Exchange exchange,
        string path,
        string kind
    )
    {
        var (parent, member) = Part(path);
        var owners = parent is null
            ? [Json.ObjectOf(exchange)]
            : ResourcePath.All(Json.ObjectOf(exchange), parent);
        return owners.Count == 0
            ? [Missing(exchange, path, kind)]
            : owners.Select(owner =>
                ResourcePath.First(owner, member) is { } node && ValueKind.Holds(kind, node)
                    ? null
                    : new Discrepancy(
                        $"each {path} to be {kind}",
                        $"{Show(ResourcePath.First(owner, member))} in {Show(owner)}",
                        exchange
                    )
            );
    }

    /// <summary>Of this kind wherever there is a value.</summary>
    public static IEnumerable<Discrepancy?> AreOfKindIfPresent(
        Exchange exchange,
        string path,
        string kind
    ) =>
        Json.ObjectOf(exchange) is { } document
            ? ResourcePath
                .All(document, path)
                .Where(node => node is not null && !ValueKind.Holds(kind, node))
                .Select(node => new Discrepancy($"{path} to be {kind}", Show(node), exchange))
            : [Missing(exchange, path, kind)];

    /// <summary>This very value (instants and numbers by what they mean), and no other at the path.</summary>
    public static Discrepancy? Is(Exchange exchange, string path, JsonNode? expected) =>
        ResourcePath.First(Json.ObjectOf(exchange), path) is { } node
        && SameValue.Are(expected, node)
            ? null
            : new($"{path} to be {Show(expected)}", Found(exchange, path), exchange);

    public static Discrepancy? IsNot(Exchange exchange, string path, JsonNode? unwanted) =>
        SameValue.Are(unwanted, ResourcePath.First(Json.ObjectOf(exchange), path))
            ? new($"another {path} than {Show(unwanted)}", "just that", exchange)
            : null;

    /// <summary>One of the texts.</summary>
    public static Discrepancy? IsOneOf(
        Exchange exchange,
        string path,
        IReadOnlyList<string> texts
    ) =>
        texts.Contains(
            Json.Text(ResourcePath.First(Json.ObjectOf(exchange), path)),
            StringComparer.Ordinal
        )
            ? null
            : new(
                $"{path} to be one of {string.Join(", ", texts)}",
                Found(exchange, path),
                exchange
            );

    /// <summary>One of the texts, in any letter case, or no value.</summary>
    public static Discrepancy? IsOneOfIfPresent(
        Exchange exchange,
        string path,
        IReadOnlyList<string> texts
    ) =>
        ResourcePath.First(Json.ObjectOf(exchange), path) is { } node
        && !texts.Contains(Json.Text(node), StringComparer.OrdinalIgnoreCase)
            ? new($"{path} to be one of {string.Join(", ", texts)}", Show(node), exchange)
            : null;

    /// <summary>An array with this text in it, in any letter case.</summary>
    public static Discrepancy? Holds(Exchange exchange, string path, string text) =>
        Json.Items(ResourcePath.First(Json.ObjectOf(exchange), path))
            .Any(item => string.Equals(Json.Text(item), text, StringComparison.OrdinalIgnoreCase))
            ? null
            : new($"\"{text}\" among {path}", Found(exchange, path), exchange);

    /// <summary>A value: neither missing nor null nor empty (RFC 7643 section 2.5).</summary>
    public static Discrepancy? Has(Exchange exchange, string path) =>
        Json.ObjectOf(exchange) is { } document && !ResourcePath.IsUnassigned(document, path)
            ? null
            : new($"a value of {path}", Found(exchange, path), exchange);

    /// <summary>No value: missing, null or empty mean the same (RFC 7643 section 2.5).</summary>
    public static Discrepancy? HasNo(Exchange exchange, string path) =>
        Json.ObjectOf(exchange) is { } document && ResourcePath.IsUnassigned(document, path)
            ? null
            : new($"no value of {path}", Found(exchange, path), exchange);

    /// <summary>The member itself is not there, not even as null.</summary>
    public static Discrepancy? Lacks(Exchange exchange, string path) =>
        ResourcePath.All(Json.ObjectOf(exchange), path).Count == 0
            ? null
            : new($"no member {path}", Found(exchange, path), exchange);

    /// <summary>How many values there are.</summary>
    public static Discrepancy? Counts(Exchange exchange, string path, int expected)
    {
        var found = ResourcePath.All(Json.ObjectOf(exchange), path);
        var count = found is [JsonArray array]
            ? array.Count
            : found.Count(node => node is not null);
        return count == expected
            ? null
            : new($"{expected} values of {path}", $"{count}: {Found(exchange, path)}", exchange);
    }

    public static string Show(JsonNode? node)
    {
        var text = node is null ? "nothing" : node.ToJsonString(JsonText.Plain);
        return text.Length <= 160 ? text : text[..160] + "…";
    }

    private static string Found(Exchange exchange, string path) =>
        exchange.Answer.Status is >= 200 and < 300 && Json.ObjectOf(exchange) is { } document
            ? ResourcePath.All(document, path) switch
            {
                [] => $"no {path}",
                [var one] => Show(one),
                var many => string.Join(", ", many.Select(Show)),
            }
            : AnswerText.Of(exchange);

    private static Discrepancy Missing(Exchange exchange, string path, string kind) =>
        new($"{path} to be {kind}", Found(exchange, path), exchange);

    private static (string? Parent, string Member) Part(string path)
    {
        var end = path.LastIndexOf('.');
        return end < 0 || path.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
            ? (null, path)
            : (path[..end], path[(end + 1)..]);
    }
}
