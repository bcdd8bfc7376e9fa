using Microsoft.OpenApi;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>JSON schemas in a few words.</summary>
internal static class Shape
{
    public static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    public static OpenApiSchema TextOrNull() =>
        new() { Type = JsonSchemaType.String | JsonSchemaType.Null };

    public static OpenApiSchema Flag() => new() { Type = JsonSchemaType.Boolean };

    public static OpenApiSchema Whole() => new() { Type = JsonSchemaType.Integer };

    public static OpenApiSchema Number() => new() { Type = JsonSchemaType.Number };

    public static OpenApiSchema Instant() =>
        new() { Type = JsonSchemaType.String, Format = "date-time" };

    public static OpenApiSchema List(IOpenApiSchema items) =>
        new() { Type = JsonSchemaType.Array, Items = items };

    public static OpenApiSchema Object(params (string Name, IOpenApiSchema Schema)[] members) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Properties = members.ToDictionary(
                member => member.Name,
                member => member.Schema,
                StringComparer.Ordinal
            ),
        };

    /// <summary>The envelope of JSON:API.</summary>
    public static OpenApiSchema Data(IOpenApiSchema content) => Object(("data", content));

    /// <summary>A page of a list in that envelope.</summary>
    public static OpenApiSchema Page(IOpenApiSchema item) =>
        Object(
            ("data", List(item)),
            (
                "meta",
                Object(
                    ("page", Object(("total_count", Whole()), ("total_filtered_count", Whole())))
                )
            )
        );

    public static OpenApiSchema Identifier() => Object(("type", Text()), ("id", Text()));

    /// <summary>A resource of JSON:API.</summary>
    public static OpenApiSchema Resource(
        OpenApiSchema attributes,
        params (string Name, IOpenApiSchema Target)[] relationships
    ) =>
        Object(
            ("type", Text()),
            ("id", Text()),
            ("attributes", attributes),
            (
                "relationships",
                Object([
                    .. relationships.Select(related =>
                        (related.Name, (IOpenApiSchema)Data(related.Target))
                    ),
                ])
            )
        );
}
