using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Patching;

/// <summary>The resource after all operations, and whether it differs from the one before.</summary>
internal sealed record PatchOutcome(JsonObject Document, bool Changed);
