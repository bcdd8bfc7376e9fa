using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Applies a PatchOp to a resource: in order, all or nothing, the input untouched (RFC 7644 section 3.5.2).</summary>
internal static class PatchEngine
{
    /// <summary>The resource after all operations, or the error of the first one that fails, which names its number.</summary>
    public static Result<PatchOutcome> Apply(
        JsonObject current,
        PatchRequest request,
        ResourceType type,
        PatchPolicy policy
    )
    {
        var context = new PatchContext(current.DeepClone().AsObject(), type, policy);
        for (var i = 0; i < request.Operations.Count; i++)
        {
            if (PatchStep.Apply(context, request.Operations[i]) is { } error)
            {
                return error with { Detail = $"Operation {i + 1}: {error.Detail}" };
            }
        }

        // RFC 7644 section 3.5.2.2: a required attribute cannot become unassigned, by whatever way.
        return RequiredAttributes.FirstMissing(context.Document, type) is { } missing
            ? Missing(missing, request)
            : new PatchOutcome(
                context.Document,
                Changed: !JsonNode.DeepEquals(current, context.Document)
            )
            {
                Written = context.Written,
            };
    }

    // Only a remove takes away; without one a new value lacks a part that it needs (RFC 7643 section 7).
    private static ScimError Missing(string missing, PatchRequest request) =>
        request.Operations.Any(operation => operation.Kind == PatchOperationKind.Remove)
            ? ScimError.Mutability($"'{missing}' is required and would have no value.")
            : ScimError.InvalidValue($"'{missing}' is required.");
}
