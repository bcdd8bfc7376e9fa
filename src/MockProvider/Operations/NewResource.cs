using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>All that a POST is about to store, made before the writer is asked.</summary>
internal sealed record NewResource(
    StoredResource Resource,
    JsonObject Document,
    IReadOnlyList<ResourceKey> Keys,
    JsonArray? Members,
    NewPerson? Person
);
