using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>The member schemas of resources (RFC 7643 section 3), and what /Schemas says of types (section 2).</summary>
internal static class SchemaListChecks
{
    private static readonly string[] Types =
    [
        "string",
        "boolean",
        "decimal",
        "integer",
        "dateTime",
        "binary",
        "reference",
        "complex",
    ];

    private static readonly string[] Literals =
    [
        "schemas",
        "resourceType",
        "mutability",
        "returned",
        "uniqueness",
        "type",
    ];

    // RFC 7643 section 2.4: what these names mean in any multi-valued attribute.
    private static readonly Dictionary<string, string> Predefined = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["type"] = "string",
        ["display"] = "string",
        ["primary"] = "boolean",
        ["$ref"] = "reference",
    };

    /// <summary>No other schemas than the type's own and those of its extensions; null where the type is not announced.</summary>
    public static IEnumerable<Discrepancy?> AreOfType(
        Exchange exchange,
        JsonObject? resourceType
    ) =>
        resourceType is null
            ? []
            : NamesIn(exchange)
                .Except(NamesOf(resourceType), StringComparer.OrdinalIgnoreCase)
                .Select(name => new Discrepancy(
                    "only schemas that the resource type has",
                    name,
                    exchange
                ));

    /// <summary>The schema of the type is among them.</summary>
    public static Discrepancy? Hold(Exchange exchange, string schema) =>
        NamesIn(exchange).Contains(schema, StringComparer.OrdinalIgnoreCase)
            ? null
            : new($"schemas with {schema}", string.Join(", ", NamesIn(exchange)), exchange);

    /// <summary>None stands there twice.</summary>
    public static IEnumerable<Discrepancy?> AreDistinct(Exchange exchange) =>
        NamesIn(exchange)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => new Discrepancy($"{group.Key} once", "it more often", exchange));

    /// <summary>No URI of a schema, name of a resource type or keyword holds a quotation mark (RFC 7643 section 1.1).</summary>
    public static IEnumerable<Discrepancy?> HoldNoQuotationMarks(Exchange exchange) =>
        JsonWalk
            .Members(Json.ObjectOf(exchange))
            .Where(member => Literals.Contains(member.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(member => member.Value is JsonArray array ? array.ToList() : [member.Value])
            .Where(value => Json.Text(value)?.Contains('"', StringComparison.Ordinal) is true)
            .Select(value => new Discrepancy(
                "a value without quotation marks",
                ValueChecks.Show(value),
                exchange
            ));

    /// <summary>Every attribute has a type of the RFC, or none, which means string.</summary>
    public static IEnumerable<Discrepancy?> KnowNoOtherType(Exchange exchange) =>
        Definitions(exchange)
            .Where(definition =>
                definition.Type is { } type && !Types.Contains(type, StringComparer.Ordinal)
            )
            .Select(definition => new Discrepancy(
                $"a type of the RFC for {definition.Name}",
                definition.Type!,
                exchange
            ));

    /// <summary>In multi-valued attributes the predefined sub-attributes have the types that the RFC gives them.</summary>
    public static IEnumerable<Discrepancy?> KeepPredefined(Exchange exchange) =>
        Definitions(exchange)
            .Where(definition => definition.MultiValued is true)
            .SelectMany(definition => definition.SubAttributes, (owner, sub) => (owner, sub))
            .Where(pair =>
                pair.sub.Name is { } name
                && Predefined.TryGetValue(name, out var type)
                && !string.Equals(pair.sub.Type ?? "string", type, StringComparison.Ordinal)
            )
            .Select(pair => new Discrepancy(
                $"{pair.owner.Name}.{pair.sub.Name} to be of type {Predefined[pair.sub.Name!]}",
                pair.sub.Type ?? "string",
                exchange
            ));

    private static List<string> NamesIn(Exchange exchange) =>
        [
            .. Json.Items(Json.Member(Json.ObjectOf(exchange), "schemas"))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    private static IEnumerable<string> NamesOf(JsonObject resourceType) =>
        Json.Items(Json.Member(resourceType, "schemaExtensions"))
            .Append(resourceType)
            .Select(node => Json.Text(Json.Member(node, "schema")))
            .OfType<string>();

    // The schema of schemas is about attributes, and not a model for resources.
    private static IEnumerable<Announcement> Definitions(Exchange exchange) =>
        Json.Items(Json.Member(Json.ObjectOf(exchange), "Resources"))
            .Where(schema =>
                !string.Equals(
                    Json.Text(Json.Member(schema, "id")),
                    Urns.Schema,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .SelectMany(schema => Json.Items(Json.Member(schema, "attributes")))
            .OfType<JsonObject>()
            .Select(definition => new Announcement(definition))
            .SelectMany(attribute => attribute.SubAttributes.Prepend(attribute));
}
