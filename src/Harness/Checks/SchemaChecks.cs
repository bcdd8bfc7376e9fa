using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>The answer of /Schemas, where more than one member decides (RFC 7643 section 7).</summary>
internal static class SchemaChecks
{
    // RFC 7643 section 10.2.1: names of the SCIM namespace that are no schemas of resources.
    private const string Api = "urn:ietf:params:scim:api:";
    private const string Param = "urn:ietf:params:scim:param:";
    private const string Messages = "urn:ietf:params:scim:api:messages:";

    public static IEnumerable<Discrepancy?> IdsDiffer(Exchange schemas) =>
        DiscoveryChecks
            .Ids(schemas)
            .GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => new Discrepancy(
                "each id to be that of one schema",
                $"{group.Count()} schemas with the id {group.Key}",
                schemas
            ));

    public static IEnumerable<Discrepancy?> ComplexHaveSubAttributes(Exchange schemas) =>
        Where(
            schemas,
            attribute => attribute.IsComplex && !HasSubAttributes(attribute),
            "subAttributes in the definition of",
            "none"
        );

    public static IEnumerable<Discrepancy?> OthersHaveNoSubAttributes(Exchange schemas) =>
        Where(
            schemas,
            attribute => !attribute.IsComplex && HasSubAttributes(attribute),
            "no subAttributes in the definition of",
            "some, though its type is not complex"
        );

    /// <summary>The schema of schemas is exempt: its attributes have sub-attributes that have some.</summary>
    public static IEnumerable<Discrepancy?> SubAttributesAreSimple(Exchange schemas) =>
        Where(
            schemas,
            attribute =>
                attribute is { IsSub: true, IsComplex: true }
                && !string.Equals(
                    attribute.Schema,
                    Urns.Schema,
                    StringComparison.OrdinalIgnoreCase
                ),
            "no complex type for the sub-attribute",
            "complex"
        );

    public static IEnumerable<Discrepancy?> SubAttributesAreObjects(Exchange schemas) =>
        Where(
            schemas,
            attribute => attribute is { IsSub: true, Definition: null },
            "a definition, which is an object, of",
            "something else"
        );

    public static IEnumerable<Discrepancy?> ReferencesSayToWhat(Exchange schemas) =>
        Where(
            schemas,
            attribute => IsReference(attribute) && TargetsOf(attribute).Count == 0,
            "referenceTypes in the definition of",
            "none"
        );

    public static IEnumerable<Discrepancy?> OthersReferToNothing(Exchange schemas) =>
        Where(
            schemas,
            attribute => !IsReference(attribute) && TargetsOf(attribute).Count > 0,
            "no referenceTypes in the definition of",
            "some, though its type is not reference"
        );

    /// <summary><paramref name="types"/> are the names of the listed resource types.</summary>
    public static IEnumerable<Discrepancy?> ReferencesAreKnown(
        Exchange schemas,
        IReadOnlyList<string> types
    ) =>
        AttributeNode
            .AllIn(schemas)
            .Where(IsReference)
            .SelectMany(attribute =>
                TargetsOf(attribute)
                    .Where(target =>
                        target is not ("User" or "Group" or "external" or "uri")
                        && !types.Contains(target, StringComparer.Ordinal)
                    )
                    .Select(target => new Discrepancy(
                        $"{attribute} to refer to a listed resource type, to external or to uri",
                        $"\"{target}\"",
                        schemas
                    ))
            );

    /// <summary>An extension has no attribute that the core schema of the same type has.</summary>
    public static IEnumerable<Discrepancy?> ExtensionsAddOnly(Exchange schemas, Exchange types)
    {
        var attributes = AttributeNode.AllIn(schemas).Where(a => !a.IsSub).ToList();
        return DiscoveryList
            .Entries(types)
            .SelectMany(type =>
                Json.Items(Json.Member(type, "schemaExtensions"))
                    .Select(extension => Json.Text(Json.Member(extension, "schema")))
                    .OfType<string>()
                    .SelectMany(urn =>
                        NamesIn(urn)
                            .Intersect(
                                NamesIn(Json.Text(Json.Member(type, "schema"))),
                                StringComparer.OrdinalIgnoreCase
                            )
                            .Select(name => new Discrepancy(
                                $"no {name} in the extension {urn}, for the core schema has it",
                                "one",
                                schemas
                            ))
                    )
            );

        IEnumerable<string> NamesIn(string? urn) =>
            attributes
                .Where(a => string.Equals(a.Schema, urn, StringComparison.OrdinalIgnoreCase))
                .Select(a => a.Path);
    }

    public static IEnumerable<Discrepancy?> NoneIsReserved(Exchange schemas) =>
        Listed(
            schemas,
            id => (Begins(id, Api) || Begins(id, Param)) && !Begins(id, Messages),
            "no schema of a vendor in the branches api and param of the SCIM namespace"
        );

    public static IEnumerable<Discrepancy?> NoneIsOfAMessage(Exchange schemas) =>
        Listed(schemas, id => Begins(id, Messages), "no schema of a message");

    private static IEnumerable<Discrepancy?> Listed(
        Exchange schemas,
        Func<string, bool> isWrong,
        string expected
    ) =>
        DiscoveryChecks
            .Ids(schemas)
            .Where(isWrong)
            .Select(id => new Discrepancy(expected, id, schemas));

    private static IEnumerable<Discrepancy?> Where(
        Exchange schemas,
        Func<AttributeNode, bool> isWrong,
        string expected,
        string actual
    ) =>
        AttributeNode
            .AllIn(schemas)
            .Where(isWrong)
            .Select(attribute => new Discrepancy(
                $"{expected} {attribute}",
                $"{actual}: {ValueChecks.Show(attribute.Node)}",
                schemas
            ));

    private static bool HasSubAttributes(AttributeNode attribute) =>
        Json.Member(attribute.Node, "subAttributes") is not (null or JsonArray { Count: 0 });

    private static bool IsReference(AttributeNode attribute) =>
        string.Equals(attribute.Definition?.Type, "reference", StringComparison.OrdinalIgnoreCase);

    private static List<string> TargetsOf(AttributeNode attribute) =>
        [
            .. Json.Items(Json.Member(attribute.Node, "referenceTypes"))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    private static bool Begins(string id, string branch) =>
        id.StartsWith(branch, StringComparison.OrdinalIgnoreCase);
}
