using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>
/// What happens behind the link of an invitation. Looking changes nothing; accepting makes the account Active and
/// verified and logs its holder in (DD-PROV-03, DD-PROV-10).
/// </summary>
internal sealed class InvitationAdmission(
    IDatabase database,
    OrganizationRegistry organizations,
    SessionIssuing sessions
)
{
    public async Task<InvitationView> LookAsync(string token, CancellationToken cancellation)
    {
        var organization = await OrganizationOfAsync(token, cancellation);
        return organization is null
            ? InvitationView.Unknown
            : await database.ReadAsync(
                store =>
                    FindAsync(
                        new UnitOfWork(organization, store, organization.Clock.GetUtcNow()),
                        token
                    ),
                cancellation
            );
    }

    public async Task<InvitationView> AcceptAsync(string token, CancellationToken cancellation)
    {
        var organization = await OrganizationOfAsync(token, cancellation);
        return organization is null
            ? InvitationView.Unknown
            : (
                await database.WriteAsync(
                    organization,
                    work => AcceptAsync(work, token),
                    cancellation
                )
            ).Value;
    }

    private async Task<Result<InvitationView>> AcceptAsync(UnitOfWork work, string token)
    {
        var view = await FindAsync(work, token);
        if (view is not { State: InvitationState.Open, Account: { } account })
        {
            return view;
        }

        await work.Store.Invitations.EndAllAsync(
            work.Organization.Id,
            account.Id,
            InvitationEnd.Accepted,
            work.Now
        );
        var active = account with { Verified = true, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(active);
        await work.AuditAsync(AuditEntries.UserVerified(active));
        await work.AuditAsync(AuditEntries.LoggedIn(active, "invitation"));
        return view with { Account = active, Session = await sessions.IssueAsync(work, active) };
    }

    private async Task<Organization?> OrganizationOfAsync(
        string token,
        CancellationToken cancellation
    )
    {
        var invitation = await database.ReadAsync(store => FindAsync(store, token), cancellation);
        return invitation is null
            ? null
            : await organizations.FindAsync(invitation.Organization, cancellation);
    }

    private static async Task<InvitationView> FindAsync(UnitOfWork work, string token)
    {
        var invitation = await FindAsync(work.Store, token);
        var account = invitation is null
            ? null
            : await work.Store.Accounts.FindAsync(invitation.Organization, invitation.Account);
        return invitation is null || account is null
            ? InvitationView.Unknown
            : new InvitationView(
                State(work, invitation, account),
                work.Organization.Definition.Name,
                account
            );
    }

    private static async Task<Invitation?> FindAsync(IStore store, string token) =>
        InvitationToken.TryParse(token, out var parsed)
        && await store.Invitations.FindAsync(parsed.Value.Id) is { } invitation
        && parsed.Value.Proves(invitation)
            ? invitation
            : null;

    private static InvitationState State(UnitOfWork work, Invitation invitation, Account account) =>
        invitation.EndedBy switch
        {
            InvitationEnd.Accepted => InvitationState.Used,
            InvitationEnd.Cancelled => InvitationState.Cancelled,
            InvitationEnd.Superseded => InvitationState.Superseded,
            // DD-DEPROV-15: the invitation of a disabled account admits nobody.
            _ when account.Disabled => InvitationState.AccountDisabled,
            _ when work.Pipeline.InvitationTerms.HasExpired(invitation, work.Now) =>
                InvitationState.Expired,
            _ => InvitationState.Open,
        };
}
