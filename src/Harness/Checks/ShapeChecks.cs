using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// Whether the values in a resource have the JSON form of the type that is announced for their attribute (RFC 7643 section 2.3).
/// What is null or missing is unassigned, and not judged.
/// </summary>
internal static class ShapeChecks
{
    /// <summary>Every value of an attribute of the type has the type's form.</summary>
    public static IEnumerable<Discrepancy?> HaveFormOf(
        Exchange exchange,
        TypeShape shape,
        string type
    ) => Judge(exchange, shape, type, node => HasForm(node, type), FormOf(type));

    /// <summary>The integers are digits, with a sign at most (RFC 7643 section 2.3.4).</summary>
    public static IEnumerable<Discrepancy?> AreBareIntegers(Exchange exchange, TypeShape shape) =>
        Judge(
            exchange,
            shape,
            "integer",
            node =>
                node.GetValueKind() != JsonValueKind.Number
                || ValueKind.Holds("an integer without fraction or exponent", node),
            "a JSON number without fraction or exponent"
        );

    /// <summary>No complex attribute has lost its object, and left its sub-attributes in the resource.</summary>
    public static IEnumerable<Discrepancy?> AreNotFlattened(
        Exchange exchange,
        TypeShape shape,
        JsonObject sent
    ) =>
        Json.ObjectOf(exchange) is not { } document
            ? []
            : shape
                .Places.Where(place =>
                    place.Attribute.Type is "complex"
                    && place.ValueIn(sent) is JsonObject
                    && place.ValueIn(document) is null
                )
                .SelectMany(place =>
                    place
                        .Attribute.SubAttributes.Where(sub =>
                            !shape.Places.Any(other =>
                                other.Extension is null && other.Is(sub.Name ?? "")
                            ) && Json.Member(document, sub.Name ?? "") is not null
                        )
                        .Select(sub => new Discrepancy(
                            $"{sub.Name} to stand in {place.Path}",
                            "it in the resource itself",
                            exchange
                        ))
                );

    /// <summary>The values of a multi-valued attribute are all objects, or all none, as its type says (RFC 7643 section 2.4).</summary>
    public static IEnumerable<Discrepancy?> AreOfOneKind(Exchange exchange, TypeShape shape) =>
        Json.ObjectOf(exchange) is not { } document
            ? []
            : shape
                .Places.Where(place => place.Attribute.MultiValued is true)
                .SelectMany(place =>
                    Json.Items(place.ValueIn(document))
                        .Where(item => (item is JsonObject) != (place.Attribute.Type is "complex"))
                        .Select(item => new Discrepancy(
                            $"the values of {place.Path} to be {(place.Attribute.Type is "complex" ? "objects" : "simple values")}",
                            ValueChecks.Show(item),
                            exchange
                        ))
                );

    private static IEnumerable<Discrepancy?> Judge(
        Exchange exchange,
        TypeShape shape,
        string type,
        Func<JsonNode, bool> fits,
        string form
    ) =>
        Json.ObjectOf(exchange) is { } document
            ? shape
                .Places.SelectMany(place =>
                    Values(place.HolderIn(document), place.Attribute, place.Path, type)
                )
                .Where(value => !fits(value.Node))
                .Select(value => new Discrepancy(
                    $"{value.Path} to be {form}",
                    ValueChecks.Show(value.Node),
                    exchange
                ))
            : [];

    private static IEnumerable<(string Path, JsonNode Node)> Values(
        JsonNode? holder,
        Announcement attribute,
        string path,
        string type
    )
    {
        var value = Json.Member(holder, attribute.Name ?? "");
        var items =
            attribute.MultiValued is true && value is JsonArray array
                ? [.. array]
                : new[] { value };
        foreach (var item in items.OfType<JsonNode>())
        {
            if (string.Equals(attribute.Type, type, StringComparison.Ordinal))
            {
                yield return (path, item);
            }

            foreach (
                var inner in attribute.SubAttributes.SelectMany(sub =>
                    Values(item, sub, $"{path}.{sub.Name}", type)
                )
            )
            {
                yield return inner;
            }
        }
    }

    private static bool HasForm(JsonNode node, string type) =>
        type switch
        {
            "boolean" => Json.Truth(node) is not null,
            "decimal" or "integer" => node.GetValueKind() == JsonValueKind.Number,
            "complex" => node is JsonObject,
            "binary" => Json.Text(node) is { } text && IsBase64(text),
            _ => Json.Text(node) is not null,
        };

    private static string FormOf(string type) =>
        type switch
        {
            "boolean" => "a JSON true or false",
            "decimal" or "integer" => "a JSON number",
            "complex" => "a JSON object",
            "binary" => "a JSON string of base64",
            _ => "a JSON string",
        };

    // The padding may be missing (RFC 7643 section 2.3.6).
    private static bool IsBase64(string text) =>
        Base64.IsValid(text.PadRight((text.Length + 3) / 4 * 4, '='));
}
