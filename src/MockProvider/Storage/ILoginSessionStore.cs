using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

internal interface ILoginSessionStore
{
    Task InsertAsync(LoginSession session);
    Task<LoginSession?> FindAsync(byte[] hash);
    Task DeleteAsync(byte[] hash);
    Task DeleteOfAccountAsync(string organization, string account);
}
