using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What each entry of a discovery document says. Entries have the nouns of <see cref="Of"/>.</summary>
internal static class ListedChecks
{
    /// <summary>The entries with the words that name each: none where the document has nothing of the kind.</summary>
    public static IReadOnlyList<(string Name, JsonNode? Node)> Of(string noun, Exchange exchange) =>
        noun switch
        {
            "authentication scheme" => Numbered(
                noun,
                Json.Items(Json.Member(Json.ObjectOf(exchange), "authenticationSchemes"))
            ),
            "schema extension" => Numbered(
                noun,
                DiscoveryList
                    .Entries(exchange)
                    .SelectMany(type => Json.Items(Json.Member(type, "schemaExtensions")))
                    .Where(extension => extension is not null)
            ),
            "attribute definition" =>
            [
                .. AttributeNode
                    .AllIn(exchange)
                    .Where(attribute => attribute.Node is JsonObject)
                    .Select(attribute => (attribute.ToString(), attribute.Node)),
            ],
            "sub-attribute definition" =>
            [
                .. AttributeNode
                    .AllIn(exchange)
                    .Where(attribute => attribute.IsSub)
                    .Select(attribute => (attribute.ToString(), attribute.Node)),
            ],
            _ =>
            [
                .. DiscoveryList
                    .Entries(exchange)
                    .Select(entry => ($"{noun} {NameOf(entry)}", entry)),
            ],
        };

    /// <summary>The member is there in each entry, and of this kind.</summary>
    public static IEnumerable<Discrepancy?> EachIs(
        string noun,
        Exchange exchange,
        string member,
        string kind
    ) => Each(noun, exchange, member, $"to be {kind}", node => ValueKind.Holds(kind, node));

    /// <summary>The member is of this kind wherever it has a value.</summary>
    public static IEnumerable<Discrepancy?> EachIsIfAny(
        string noun,
        Exchange exchange,
        string member,
        string kind
    ) =>
        Each(
            noun,
            exchange,
            member,
            $"to be {kind}",
            node => node is null || ValueKind.Holds(kind, node)
        );

    /// <summary>A member that entries ought to have, where a missing one is a warning.</summary>
    public static IEnumerable<Discrepancy?> EachShouldHave(
        string noun,
        Exchange exchange,
        string member
    ) =>
        Each(noun, exchange, member, "to be there", node => node is not null)
            .Select(found => found?.AsWarning());

    /// <summary>Each entry's schemas name this one.</summary>
    public static IEnumerable<Discrepancy?> EachNames(
        string noun,
        Exchange exchange,
        string schema
    ) =>
        Each(
            noun,
            exchange,
            "schemas",
            $"to name {schema}",
            node =>
                Json.Items(node)
                    .Any(s =>
                        string.Equals(Json.Text(s), schema, StringComparison.OrdinalIgnoreCase)
                    )
        );

    /// <summary>
    /// The member is one of the keywords, where it has a value. One that differs in letter case only is milder:
    /// <paramref name="caseIsNote"/> a note, else a warning.
    /// </summary>
    public static IEnumerable<Discrepancy?> EachIsOneOf(
        string noun,
        Exchange exchange,
        string member,
        IReadOnlyList<string> keywords,
        bool caseIsNote
    )
    {
        foreach (var (name, node) in Of(noun, exchange))
        {
            var value = Json.Member(node, member);
            if (value is null || keywords.Contains(Json.Text(value), StringComparer.Ordinal))
            {
                continue;
            }

            var found = new Discrepancy(
                $"{member} of {name} to be one of {string.Join(", ", keywords)}",
                ValueChecks.Show(value),
                exchange
            );
            yield return !keywords.Contains(Json.Text(value), StringComparer.OrdinalIgnoreCase)
                ? found
            : caseIsNote ? found.AsNote()
            : found.AsWarning();
        }
    }

    private static IEnumerable<Discrepancy?> Each(
        string noun,
        Exchange exchange,
        string member,
        string expected,
        Func<JsonNode?, bool> holds
    ) =>
        Of(noun, exchange)
            .Where(entry => !holds(Json.Member(entry.Node, member)))
            .Select(entry => new Discrepancy(
                $"{member} of {entry.Name} {expected}",
                $"{ValueChecks.Show(Json.Member(entry.Node, member))} in {ValueChecks.Show(entry.Node)}",
                exchange
            ));

    private static IReadOnlyList<(string, JsonNode?)> Numbered(
        string noun,
        IEnumerable<JsonNode?> nodes
    ) => [.. nodes.Select((node, index) => ($"{noun} {index + 1}", node))];

    private static string NameOf(JsonNode? entry) =>
        Json.Text(Json.Member(entry, "name")) ?? Json.Text(Json.Member(entry, "id")) ?? "(no name)";
}
