using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

internal sealed class SessionIssuing(IIdSource ids)
{
    private const int SecretBytes = 32;

    public async Task<Secret> IssueAsync(UnitOfWork work, Account account, LoginMethod method)
    {
        var secret = ids.NewSecret(SecretBytes);
        await work.Store.LoginSessions.InsertAsync(
            new LoginSession
            {
                Organization = work.Organization.Id,
                Account = account.Id,
                Method = method,
                Hash = secret.Hash,
                CreatedAt = work.Now,
            }
        );
        await work.AuditAsync(AuditEntries.LoggedIn(account, method));
        return secret;
    }
}
