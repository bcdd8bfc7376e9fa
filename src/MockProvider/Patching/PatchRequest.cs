using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Patching;

/// <summary>A PatchOp message (RFC 7644 section 3.5.2).</summary>
internal sealed record PatchRequest(IReadOnlyList<PatchOperation> Operations)
{
    /// <summary>The largest number of operations in one request.</summary>
    public const int MaxOperations = 1000;

    /// <summary>Reads the message; <paramref name="lenient"/> tolerates a missing schemas member and an empty list.</summary>
    public static Result<PatchRequest> Parse(JsonObject body, bool lenient) =>
        ScimError.InvalidSyntax($"Not yet: {body.Count}{lenient}");
}
