using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Patching;

/// <summary>One operation; <paramref name="HasValue"/> tells a value of null from none.</summary>
internal sealed record PatchOperation(
    PatchOperationKind Kind,
    PatchPath? Path,
    JsonNode? Value,
    bool HasValue
);
