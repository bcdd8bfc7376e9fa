using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>A resource that matches, with its place in the order that is asked for.</summary>
internal readonly record struct Match(ResourceType Type, long Sequence, SortKey Key);
