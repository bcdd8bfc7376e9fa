using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>A PatchOp message (RFC 7644 section 3.5.2).</summary>
internal sealed record PatchRequest(IReadOnlyList<PatchOperation> Operations)
{
    /// <summary>The largest number of operations in one request.</summary>
    public const int MaxOperations = 1000;

    private const int MaxDepth = 16;

    public static Result<PatchRequest> Parse(JsonObject body, bool lenient) =>
        Parse(body, PatchPolicy.Of(lenient));

    /// <summary>Reads the message; a lenient policy tolerates a missing schemas member and an empty list.</summary>
    public static Result<PatchRequest> Parse(JsonObject body, PatchPolicy policy)
    {
        if (JsonShape.Check(body, MaxDepth) is { } error)
        {
            return error;
        }

        if (!policy.IsLenient && !HasSchema(body))
        {
            return ScimError.InvalidSyntax(
                $"'schemas' must be an array with '{MessageUrns.PatchOp}'."
            );
        }

        if (
            !JsonMembers.TryFind(body, "Operations", out var node)
            || node is not JsonArray operations
        )
        {
            return ScimError.InvalidSyntax("'Operations' must be an array.");
        }

        return operations.Count switch
        {
            // Ruling N08: the text asks for one or more.
            0 when !policy.IsLenient => ScimError.InvalidSyntax(
                "'Operations' must have at least one operation."
            ),
            > MaxOperations => ScimError.InvalidValue(
                $"'Operations' has more than {MaxOperations} operations."
            ),
            _ => ReadAll(operations, policy),
        };
    }

    private static Result<PatchRequest> ReadAll(JsonArray nodes, PatchPolicy policy)
    {
        var operations = new List<PatchOperation>();
        foreach (var node in nodes)
        {
            var operation = PatchOperationReader.Read(node, policy);
            if (operation.IsError)
            {
                return operation.Error with
                {
                    Detail = $"Operation {operations.Count + 1}: {operation.Error.Detail}",
                };
            }

            operations.Add(operation.Value);
        }

        return new PatchRequest(operations);
    }

    private static bool HasSchema(JsonObject body) =>
        JsonMembers.TryFind(body, "schemas", out var node)
        && node is JsonArray urns
        && urns.Any(urn =>
            string.Equals(JsonText.Of(urn), MessageUrns.PatchOp, StringComparison.OrdinalIgnoreCase)
        );
}
