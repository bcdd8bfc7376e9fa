using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Applies a PatchOp to a resource: in order, all or nothing, the input untouched.</summary>
internal static class PatchEngine
{
    public static Result<PatchOutcome> Apply(
        JsonObject current,
        PatchRequest request,
        ResourceType type,
        PatchPolicy policy
    ) => ScimError.InvalidValue($"Not yet: {current.Count}{request}{type.Name}{policy}");
}
