using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// Looks up what resources show of others. The groups of a user always, since they are part of its version; the members of a
/// group only where they are wanted, since they may be many.
/// </summary>
internal static class Derivation
{
    public static async Task<Derived> LoadAsync(
        IStore store,
        StoredResource resource,
        ResourceType type,
        bool wantsMembers
    )
    {
        if (wantsMembers && Memberships.MembersOf(type) is not null)
        {
            return new Derived(await MembersOfAsync(store, resource, type), null);
        }

        return resource.IsMember && Memberships.GroupsOf(type) is not null
            ? new Derived(null, await store.Members.ListMembershipsAsync([resource.Sequence]))
            : Derived.Nothing;
    }

    /// <summary>The same for many, in their order.</summary>
    public static async Task<IReadOnlyList<Derived>> LoadAsync(
        IStore store,
        IReadOnlyList<StoredResource> resources,
        ResourceType type,
        bool wantsMembers
    )
    {
        if (wantsMembers && Memberships.MembersOf(type) is not null)
        {
            return await MembersOfAsync(store, resources, type);
        }

        return Memberships.GroupsOf(type) is not null && resources.Any(item => item.IsMember)
            ? await GroupsOfAsync(store, resources)
            : [.. resources.Select(_ => Derived.Nothing)];
    }

    private static async Task<IReadOnlyList<Derived>> MembersOfAsync(
        IStore store,
        IReadOnlyList<StoredResource> resources,
        ResourceType type
    )
    {
        var all = new List<Derived>();
        foreach (var resource in resources)
        {
            all.Add(new Derived(await MembersOfAsync(store, resource, type), null));
        }

        return all;
    }

    private static Task<IReadOnlyList<Member>> MembersOfAsync(
        IStore store,
        StoredResource resource,
        ResourceType type
    ) =>
        Memberships.HasNames(type)
            ? store.Members.ListNamedAsync(resource.Sequence)
            : store.Members.ListAsync(resource.Sequence);

    private static async Task<IReadOnlyList<Derived>> GroupsOfAsync(
        IStore store,
        IReadOnlyList<StoredResource> resources
    )
    {
        var members = resources.Where(item => item.IsMember).Select(item => item.Sequence).ToList();
        var groups = (await store.Members.ListMembershipsAsync(members)).ToLookup(item =>
            item.Member
        );
        return
        [
            .. resources.Select(resource =>
                groups.Contains(resource.Sequence)
                    ? new Derived(null, [.. groups[resource.Sequence]])
                    : Derived.Nothing
            ),
        ];
    }
}
