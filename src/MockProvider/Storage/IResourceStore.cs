namespace ScimConformance.MockProvider.Storage;

internal interface IResourceStore
{
    /// <summary>False when the unique key is taken.</summary>
    Task<bool> TryInsertAsync(StoredResource resource);

    /// <summary>False when the unique key is taken by another resource.</summary>
    Task<bool> TryUpdateAsync(StoredResource resource);

    /// <summary>Hides the resource and frees its unique key; its document is kept for <see cref="TryRestoreAsync"/>.</summary>
    Task<bool> RemoveAsync(string organization, string resourceType, string id);

    /// <summary>Brings a removed resource back. False when its unique key has been taken meanwhile.</summary>
    Task<bool> TryRestoreAsync(StoredResource resource);

    Task<StoredResource?> FindAsync(string organization, string resourceType, string id);
    Task<StoredResource?> FindRemovedAsync(string organization, string resourceType, string id);

    /// <summary>In the order of creation, the same on every call.</summary>
    Task<IReadOnlyList<StoredResource>> ListAsync(
        string organization,
        string resourceType,
        ResourceQuery query
    );
    Task<IReadOnlyList<StoredResource>> PageAsync(
        string organization,
        string resourceType,
        int skip,
        int take
    );
    Task<int> CountAsync(string organization, string resourceType);
}
