using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>The resource after all operations, and whether it differs from the one before.</summary>
internal sealed record PatchOutcome(JsonObject Document, bool Changed)
{
    /// <summary>What the operations named, for the answer (see <see cref="Resources.WrittenAttributes"/>).</summary>
    public IReadOnlyList<ResolvedPath> Written { get; init; } = [];
}
