using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>
/// An operation on schemas itself. The values must fit; the result is what the data says anyway (ruling N14), so that no client
/// loses an extension by writing a short list.
/// </summary>
internal static class SchemasOperation
{
    public static ScimError? Apply(PatchContext context, PatchOperation operation)
    {
        if (operation.Kind == PatchOperationKind.Remove)
        {
            return ScimError.Mutability("'schemas' is required.");
        }

        if (context.Policy.Reading.TakesWrongSchemas)
        {
            return null;
        }

        var urns = operation.Value is JsonArray array
            ? array.DeepClone().AsArray()
            : operation.Value;
        if (urns is JsonArray list && operation.Kind == PatchOperationKind.Add)
        {
            list.Add(context.Type.Schema.Id);
        }

        return SchemasMember.CheckValue(urns, context.Type) is { } error
            ? ScimError.InvalidValue(error.Detail)
            : null;
    }
}
