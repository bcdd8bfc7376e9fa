using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Stands in for a login that somebody else vouches for; only the control API offers it.</summary>
internal sealed class SignIn(IDatabase database, SessionIssuing sessions)
{
    public Task<Result<OpenedSession>> ExecuteAsync(
        Organization organization,
        string handleOrEmail,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            async work =>
            {
                var account = await work.Store.Accounts.FindByAddressAsync(
                    organization.Id,
                    handleOrEmail
                );
                return account is null
                    ? ScimError.NotFound($"There is no user '{handleOrEmail}'.")
                    : await OpenAsync(work, account);
            },
            cancellation
        );

    private async Task<Result<OpenedSession>> OpenAsync(UnitOfWork work, Account account) =>
        work.Pipeline.Login.Admission.Refusal(account) is { } refusal
            ? ScimError.Forbidden(refusal)
            : new OpenedSession(
                account,
                await sessions.IssueAsync(work, account, LoginMethod.Control)
            );
}
