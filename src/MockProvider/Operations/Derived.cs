using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>What a resource shows of others: the members of a group, the groups of a user. Null is not looked up or none.</summary>
internal sealed record Derived(IReadOnlyList<Member>? Members, IReadOnlyList<Membership>? Groups)
{
    public static readonly Derived Nothing = new(null, null);
}
