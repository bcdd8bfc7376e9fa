using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// DD-ROLE-02: built-in roles and the organization's own are applied, several at once; what matches none is left out. Where
/// nothing matches the documents contradict each other, and the organization has an option (DD-ROLE-03).
/// </summary>
internal sealed class ScimRoles : IScimRoles
{
    public RoleMatch Match(
        Organization organization,
        IReadOnlyList<Role> known,
        Words current,
        IReadOnlyList<string> named
    )
    {
        var matched = named.Select(id => RolesOfUser.Find(known, id)?.Id).OfType<string>().ToList();
        return new RoleMatch(
            matched.Count > 0 || named.Count == 0
                ? new Words(matched)
                : Fallback(organization, current),
            [.. named.Where(id => RolesOfUser.Find(known, id) is null)]
        );
    }

    private static Words Fallback(Organization organization, Words current) =>
        organization.Options.UnmatchedRoles switch
        {
            "none" => Words.None,
            "keep" => current,
            _ => organization.Options.DefaultRoles,
        };
}
