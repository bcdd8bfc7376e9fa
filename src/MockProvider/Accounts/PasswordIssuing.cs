using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Gives somebody a password that the provider makes up and that can be shown this once.</summary>
internal sealed class PasswordIssuing(IIdSource ids, PasswordHashing passwords)
{
    private const int Bytes = 20;

    public async Task<Secret> IssueAsync(UnitOfWork work, Account account)
    {
        var secret = ids.NewSecret(Bytes);
        await LoginPasswords.ResetAsync(work, account.Id, passwords.Hash(secret));
        return secret;
    }
}
