using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// What is announced of the resources of one type: the attributes that all resources have, those of its schema, and those of each
/// of its extensions under the extension's URN (null for what stands in the resource itself).
/// </summary>
internal sealed record TypeShape(IReadOnlyList<AttributePlace> Places)
{
    // RFC 7643 section 3.1; no schema announces them.
    private static readonly IReadOnlyList<Announcement> Common =
    [
        new(
            JsonNode
                .Parse(
                    """{ "name": "id", "type": "string", "mutability": "readOnly", "multiValued": false }"""
                )!
                .AsObject()
        ),
        new(
            JsonNode
                .Parse("""{ "name": "externalId", "type": "string", "multiValued": false }""")!
                .AsObject()
        ),
        new(
            JsonNode
                .Parse(
                    """
                    {
                      "name": "meta", "type": "complex", "mutability": "readOnly", "multiValued": false,
                      "subAttributes": [
                        { "name": "resourceType", "type": "string", "multiValued": false },
                        { "name": "created", "type": "dateTime", "multiValued": false },
                        { "name": "lastModified", "type": "dateTime", "multiValued": false },
                        { "name": "location", "type": "reference", "multiValued": false },
                        { "name": "version", "type": "string", "multiValued": false }
                      ]
                    }
                    """
                )!
                .AsObject()
        ),
    ];

    public static TypeShape Of(TargetModel model, string type) =>
        new([
            .. Common.Select(attribute => new AttributePlace(null, attribute)),
            .. (model.AttributesOf(type) ?? []).Select(attribute => new AttributePlace(
                null,
                attribute
            )),
            .. Json.Items(Json.Member(model.ResourceType(type), "schemaExtensions"))
                .Select(extension => Json.Text(Json.Member(extension, "schema")))
                .OfType<string>()
                .SelectMany(urn => InExtension(model, urn)),
        ]);

    private static IEnumerable<AttributePlace> InExtension(TargetModel model, string urn) =>
        Json.Items(Json.Member(model.SchemaOf(urn), "attributes"))
            .OfType<JsonObject>()
            .Select(definition => new AttributePlace(urn, new Announcement(definition)));
}
