namespace ScimConformance.MockProvider.Storage;

/// <summary>Who belongs to which group. Groups and members are named by <see cref="StoredResource.Sequence"/>.</summary>
internal interface IMemberStore
{
    /// <summary>The resource with this id, as a group would have it for a member.</summary>
    Task<Member?> FindAsync(string organization, string id);

    /// <summary>False when it is a member already.</summary>
    Task<bool> AddAsync(long group, long member);

    /// <summary>False when it is no member.</summary>
    Task<bool> RemoveAsync(long group, long member);

    /// <summary>The members of a group, in the order of their creation.</summary>
    Task<IReadOnlyList<Member>> ListAsync(long group);

    /// <summary>The same with their names.</summary>
    Task<IReadOnlyList<Member>> ListNamedAsync(long group);

    /// <summary>The groups that the members belong to, directly or through other groups, in the order of creation.</summary>
    Task<IReadOnlyList<Membership>> ListMembershipsAsync(IReadOnlyCollection<long> members);

    /// <summary>Takes a resource out of all groups; those groups are a version further.</summary>
    Task RemoveEverywhereAsync(long member, DateTimeOffset now);
}
