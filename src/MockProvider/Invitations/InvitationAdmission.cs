using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>
/// What happens behind the link of an invitation. Looking changes nothing; accepting sets a password, makes the account Active
/// and verified and logs its holder in (DD-PROV-03, DD-PROV-10). Where nobody logs in with a password none is asked for (DD-SSO-12).
/// </summary>
internal sealed class InvitationAdmission(
    IDatabase database,
    OrganizationRegistry organizations,
    PasswordHashing passwords,
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

    public async Task<InvitationView> AcceptAsync(
        string token,
        string password,
        CancellationToken cancellation
    )
    {
        var view = await LookAsync(token, cancellation);
        var organization =
            view.State is InvitationState.Open
                ? await OrganizationOfAsync(token, cancellation)
                : null;
        if (organization is null)
        {
            return view;
        }

        var hash = view.WantsPassword ? passwords.Hash(password) : default(Result<string>);
        return hash.IsError
            ? view with
            {
                Problem = hash.Error.Detail,
            }
            : (
                await database.WriteAsync(
                    organization,
                    work => AcceptAsync(work, token, hash.Value),
                    cancellation
                )
            ).Value;
    }

    private async Task<Result<InvitationView>> AcceptAsync(
        UnitOfWork work,
        string token,
        string? passwordHash
    )
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
        var active = work.Pipeline.Login.Admission.Accepted(account, work.Now);
        await work.Store.Accounts.UpdateAsync(active);
        await work.AuditAsync(AuditEntries.UserVerified(active));
        if (passwordHash is not null)
        {
            await LoginPasswords.SetAsync(work, active.Id, passwordHash);
        }

        return view with
        {
            Account = active,
            Session = await sessions.IssueAsync(work, active, LoginMethod.Invitation),
        };
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
                work.Pipeline.Login.Invitations.Judge(work, invitation, account),
                work.Organization.Definition.Name,
                account,
                work.Pipeline.Login.Admission.Allows(work.Organization, LoginMethod.Password)
            );
    }

    private static async Task<Invitation?> FindAsync(IStore store, string token) =>
        InvitationToken.TryParse(token, out var parsed)
        && await store.Invitations.FindAsync(parsed.Value.Id) is { } invitation
        && parsed.Value.Proves(invitation)
            ? invitation
            : null;
}
