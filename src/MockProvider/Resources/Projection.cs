using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>What of a resource is shown (RFC 7644 section 3.9).</summary>
internal static class Projection
{
    /// <summary>A new document; null for both lists means the default set.</summary>
    public static JsonObject Project(
        JsonObject stored,
        ResourceType type,
        IReadOnlyCollection<AttributePath>? attributes,
        IReadOnlyCollection<AttributePath>? excluded
    ) => stored.DeepClone().AsObject();
}
