using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>The schemas of the discovery documents (RFC 7643 section 8.7.2), and the documents beside them.</summary>
internal static class DiscoverySchemaChecks
{
    private const string Definitions = "attributes.";

    private static readonly string[] Members =
    [
        "name",
        "type",
        "multiValued",
        "description",
        "required",
        "canonicalValues",
        "caseExact",
        "mutability",
        "returned",
        "uniqueness",
        "referenceTypes",
    ];

    /// <summary>The attribute is announced as printed; and its value is of the kind wherever it is, and is where it is required.</summary>
    /// <param name="documents">The answer that shows the documents: one, or a list of them.</param>
    public static IEnumerable<Discrepancy?> Agree(
        string path,
        string schema,
        PrintedDefinition printed,
        string kind,
        Exchange schemas,
        Exchange documents
    )
    {
        var announced = Find(schemas, schema, path);
        var name = path.Split('.')[^1];

        // Of a definition's members only the name is always there: the others have defaults (RFC 7643 section 2.2).
        var mayBeMissing =
            path.StartsWith(Definitions, StringComparison.Ordinal) && name is not "name";
        var required = (printed.IsRequired || announced?.Required is true) && !mayBeMissing;
        var owners = Owners(documents, path).ToList();
        return
        [
            .. printed.Compare($"{path} in {schema}", announced, schemas),
            !printed.IsPrinted && owners.Count == 0
                ? new($"a value of {path}", AnswerText.Of(documents), documents)
                : null,
            .. owners
                .Select(owner => (owner, value: Json.Member(owner, name)))
                .Where(pair => pair.value is null ? required : !ValueKind.Holds(kind, pair.value))
                .Select(pair => new Discrepancy(
                    $"{path} to be {kind}",
                    $"{ValueChecks.Show(pair.value)} in {ValueChecks.Show(pair.owner)}",
                    documents
                )),
        ];
    }

    /// <summary>The schema of schemas has in subAttributes what it has in attributes, but for subAttributes.</summary>
    public static IEnumerable<Discrepancy?> SubAttributesHaveAllMembers(Exchange schemas) =>
        Members
            .Where(member =>
                Find(schemas, Urns.Schema, $"attributes.subAttributes.{member}") is null
            )
            .Select(member => new Discrepancy(
                $"a definition of {member} in attributes.subAttributes of {Urns.Schema}",
                "none",
                schemas
            ));

    /// <summary>Names in the resource are spelled as in its schema; names that no schema has are no business of this check.</summary>
    public static IEnumerable<Discrepancy?> AreSpelledAlike(
        Exchange resource,
        string schema,
        Exchange schemas
    ) =>
        Pairs(resource, schema, schemas)
            .Where(pair => !string.Equals(pair.Name, pair.Announced.Name, StringComparison.Ordinal))
            .Select(pair => new Discrepancy(
                $"{pair.Announced.Name}, as the schema spells it",
                pair.Name,
                resource
            ));

    /// <summary>An array is the value of an attribute that is announced as multi-valued.</summary>
    public static IEnumerable<Discrepancy?> ArraysAreAnnounced(
        Exchange resource,
        string schema,
        Exchange schemas
    ) =>
        Pairs(resource, schema, schemas)
            .Where(pair => pair is { Value: JsonArray, Announced.MultiValued: not true })
            .Select(pair => new Discrepancy(
                $"{pair.Name}, which has several values, to be announced as multi-valued",
                ValueChecks.Show(Json.Member(pair.Announced.Definition, "multiValued")),
                schemas
            ));

    /// <summary>The announcement at a path of names; null where the schema or the attribute is not listed.</summary>
    public static Announcement? Find(Exchange schemas, string schema, string path)
    {
        var list = Json.Member(DiscoveryList.Find(schemas, "id", schema), "attributes");
        Announcement? found = null;
        foreach (var name in path.Split('.'))
        {
            var definition = Json.Items(list)
                .OfType<JsonObject>()
                .FirstOrDefault(d =>
                    string.Equals(
                        Json.Text(Json.Member(d, "name")),
                        name,
                        StringComparison.OrdinalIgnoreCase
                    )
                );
            if (definition is null)
            {
                return null;
            }

            found = new Announcement(definition);
            list = Json.Member(definition, "subAttributes");
        }

        return found;
    }

    private static IEnumerable<JsonNode?> Owners(Exchange documents, string path)
    {
        if (path.StartsWith(Definitions, StringComparison.Ordinal))
        {
            return AttributeNode.AllIn(documents).Select(a => a.Node).OfType<JsonObject>();
        }

        IEnumerable<JsonNode?> owners =
            Json.Member(Json.ObjectOf(documents), "Resources") is null
            && Json.ObjectOf(documents) is { } single
            && Json.Member(single, "schemas") is not null
                ? [single]
                : DiscoveryList.Entries(documents);
        return path.Split('.')[..^1]
            .Aggregate(
                owners,
                (nodes, name) =>
                    nodes.SelectMany(node =>
                        Json.Member(node, name) switch
                        {
                            JsonArray many => many.OfType<JsonObject>(),
                            JsonObject one => [one],
                            _ => Enumerable.Empty<JsonNode?>(),
                        }
                    )
            );
    }

    private static IEnumerable<(string Name, JsonNode? Value, Announcement Announced)> Pairs(
        Exchange resource,
        string schema,
        Exchange schemas
    ) =>
        from member in Json.ObjectOf(resource) ?? []
        let announced = Find(schemas, schema, member.Key)
        where announced is not null
        select (member.Key, member.Value, announced);
}
