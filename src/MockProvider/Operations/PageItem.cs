using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>A resource on a page.</summary>
internal readonly record struct PageItem(
    ResourceType Type,
    StoredResource Resource,
    Derived Derived
);
