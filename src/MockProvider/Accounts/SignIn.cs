using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Stands in for a sign-in that the identity provider vouches for. A pending user must first follow the invite link
/// (DD-PROV-03), a disabled one is refused (DD-DEPROV-03), a service account cannot log in (DD-SA-01).
/// </summary>
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

    private async Task<Result<OpenedSession>> OpenAsync(UnitOfWork work, Account account)
    {
        if (Refusal(account) is { } refusal)
        {
            return ScimError.Forbidden(refusal);
        }

        await work.AuditAsync(AuditEntries.LoggedIn(account, "saml"));
        return new OpenedSession(account, await sessions.IssueAsync(work, account));
    }

    private static string? Refusal(Account account) =>
        account switch
        {
            { Kind: AccountKind.ServiceAccount } => "A service account cannot log in.",
            { Status: AccountStatus.Disabled } => "The user is disabled.",
            { Status: AccountStatus.Pending } =>
                "The user is pending: the first login goes through the link of the invitation.",
            _ => null,
        };
}
