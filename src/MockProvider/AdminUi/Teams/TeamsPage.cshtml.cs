using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.AdminUi.Teams;

/// <summary>The teams, where Groups become teams (DD-GRP-01).</summary>
internal sealed class TeamsPage(TeamAdministration teams) : SignedInPage
{
    public override bool Exists => Organization.Options.ManagedTeams;

    public override bool IsOpen => Rights.SeesUsers;

    public IReadOnlyList<TeamView> Teams { get; private set; } = [];

    public async Task OnGetAsync() => Teams = await teams.ListAsync(Organization, Cancellation);
}
