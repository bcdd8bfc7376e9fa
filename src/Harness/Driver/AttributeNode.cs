using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// An attribute definition with its place: the id of its schema, the path of names that leads to it, and whether it is a
/// sub-attribute. <see cref="Node"/> is what stands there, whatever it is.
/// </summary>
internal sealed record AttributeNode(string? Schema, string Path, bool IsSub, JsonNode? Node)
{
    public Announcement? Definition { get; } =
        Node is JsonObject definition ? new(definition) : null;

    public bool IsComplex =>
        string.Equals(Definition?.Type, "complex", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => $"{Path} of {Schema ?? "a schema without an id"}";

    /// <summary>All definitions of the listed schemas, sub-attributes after their attribute.</summary>
    public static IReadOnlyList<AttributeNode> AllIn(Exchange schemas) =>
        [
            .. DiscoveryList
                .Entries(schemas)
                .SelectMany(schema =>
                    In(
                        Json.Text(Json.Member(schema, "id")),
                        prefix: "",
                        isSub: false,
                        Json.Member(schema, "attributes")
                    )
                ),
        ];

    private static IEnumerable<AttributeNode> In(
        string? schema,
        string prefix,
        bool isSub,
        JsonNode? list
    ) =>
        Json.Items(list)
            .SelectMany(node =>
            {
                var path = prefix + (Json.Text(Json.Member(node, "name")) ?? "(no name)");
                return In(schema, path + ".", isSub: true, Json.Member(node, "subAttributes"))
                    .Prepend(new AttributeNode(schema, path, isSub, node));
            });
}
