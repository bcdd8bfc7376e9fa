using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.AdminUi.Teams;

/// <summary>One team and who is in it.</summary>
internal sealed class TeamPage(TeamAdministration teams, AccountAdministration accounts)
    : SignedInPage
{
    private const int MostMembers = 200;

    public override bool Exists => Organization.Options.ManagedTeams;

    public override bool IsOpen => Rights.SeesUsers;

    public Team Team { get; private set; } = null!;

    public IReadOnlyList<Account> Members { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        var found = await teams.FindAsync(Organization, id, Cancellation);
        if (found.IsError)
        {
            return Nothing();
        }

        Team = found.Value.Team;
        var members = new List<Account>();
        foreach (var member in found.Value.Members.Take(MostMembers))
        {
            if (
                await accounts.FindAsync(Organization, member, Cancellation) is
                { IsError: false } account
            )
            {
                members.Add(account.Value);
            }
        }

        Members = members;
        return Page();
    }
}
