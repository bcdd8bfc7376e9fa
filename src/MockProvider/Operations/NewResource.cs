using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// All that a POST is about to store, made before the writer is asked; <paramref name="NamesRoles"/> is whether the client gave
/// roles that have to be looked up.
/// </summary>
internal sealed record NewResource(
    StoredResource Resource,
    JsonObject Document,
    IReadOnlyList<ResourceKey> Keys,
    JsonArray? Members,
    NewPerson? Person,
    bool NamesRoles
);
