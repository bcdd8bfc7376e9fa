using Microsoft.OpenApi;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>Every body that a route takes or answers, by the name that <see cref="OperationDescription"/> uses.</summary>
internal static class Shapes
{
    public static Dictionary<string, IOpenApiSchema> All(OpenApiDocument document) =>
        AdminShapes
            .All(name => new OpenApiSchemaReference(name, document))
            .Concat(ControlShapes.All())
            .Append((Name: "Errors", Schema: Shape.Object(("errors", Shape.List(Shape.Text())))))
            .ToDictionary(
                shape => shape.Name,
                shape => (IOpenApiSchema)shape.Schema,
                StringComparer.Ordinal
            );
}
