using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>Reads one element of Operations.</summary>
internal static class PatchOperationReader
{
    public static Result<PatchOperation> Read(JsonNode? node, PatchPolicy policy)
    {
        if (node is not JsonObject json)
        {
            return ScimError.InvalidSyntax("It must be an object.");
        }

        var op = JsonMembers.TryFind(json, "op", out var opNode) ? JsonText.Of(opNode) : null;
        if (KindOf(op, policy) is not { } kind)
        {
            return ScimError.InvalidSyntax(
                $"'op' must be add, remove or replace, found {op ?? "nothing"}."
            );
        }

        var path = ReadPath(json, policy);
        if (path.IsError)
        {
            return path.Error;
        }

        var hasValue = JsonMembers.TryFind(json, "value", out var value);
        return hasValue || kind == PatchOperationKind.Remove
            ? new PatchOperation(kind, path.Value, value, hasValue)
            : ScimError.InvalidValue($"'value' is missing; {kind.Keyword()} needs one.");
    }

    private static PatchOperationKind? KindOf(string? op, PatchPolicy policy) =>
        (policy.TakesCapitalOps ? op?.ToLowerInvariant() : op) switch
        {
            "add" => PatchOperationKind.Add,
            "remove" => PatchOperationKind.Remove,
            "replace" => PatchOperationKind.Replace,
            _ => null,
        };

    private static Result<PatchPath?> ReadPath(JsonObject json, PatchPolicy policy)
    {
        if (!JsonMembers.TryFind(json, "path", out var node) || node is null)
        {
            return (PatchPath?)null;
        }

        if (JsonText.Of(node) is not { } text)
        {
            return ScimError.InvalidPath("'path' must be a string.");
        }

        if (policy.IsLenient && text.Length == 0)
        {
            return (PatchPath?)null;
        }

        var path = PatchPath.Parse(text, policy.Filtering);
        return path.IsError ? path.Error : path.Value;
    }
}
