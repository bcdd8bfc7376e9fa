using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

internal interface IResourceStore
{
    /// <summary>
    /// Stores a new resource; what it returns has its sequence. A clash is the key that another one has already; a server says
    /// so later, and the work is then done again and told here.
    /// </summary>
    Task<(StoredResource Resource, ResourceKey? Clash)> InsertAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> keys
    );

    /// <summary>Stores a new version in place of the one with the keys <paramref name="before"/>; the clash, or null.</summary>
    Task<ResourceKey?> UpdateAsync(
        StoredResource resource,
        IReadOnlyList<ResourceKey> before,
        IReadOnlyList<ResourceKey> after
    );

    /// <summary>Hides the resource and frees the keys given; its document is kept for <see cref="RestoreAsync"/>.</summary>
    Task HideAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys);

    /// <summary>Brings a hidden resource back as given; the clash, or null.</summary>
    Task<ResourceKey?> RestoreAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys);

    /// <summary>Forgets the resource.</summary>
    Task DeleteAsync(StoredResource resource, IReadOnlyList<ResourceKey> keys);

    Task<StoredResource?> FindAsync(string organization, string id);
    Task<StoredResource?> FindHiddenAsync(string organization, string id);

    /// <summary>Those with the given sequences, in the order of creation.</summary>
    Task<IReadOnlyList<StoredResource>> FindAsync(
        string organization,
        IReadOnlyCollection<long> sequences
    );

    /// <summary>Whether SQL alone answers the filter; if not, what is selected must be evaluated.</summary>
    bool Answers(FilterExpression filter, ResourceType type, FilterPolicy policy);

    Task<IReadOnlyList<StoredResource>> ListAsync(ResourceSelection selection);
    Task<int> CountAsync(ResourceSelection selection);
}
