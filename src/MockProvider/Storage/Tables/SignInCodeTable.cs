using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class SignInCodeTable(Session session) : ISignInCodeStore
{
    public Task KeepAsync(SignInCode code) =>
        session.ExecuteAsync(
            """
            INSERT INTO sign_in_codes (organization, account, hash, created_at, wrong) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (organization, account)
                DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at, wrong = excluded.wrong
            """,
            code.Organization,
            code.Account,
            code.Hash,
            code.CreatedAt.ToUnixTimeMilliseconds(),
            code.Wrong
        );

    public Task<SignInCode?> FindAsync(string organization, string account) =>
        session.FirstAsync(
            "SELECT hash, created_at, wrong FROM sign_in_codes WHERE organization = $1 AND account = $2",
            row => new SignInCode
            {
                Organization = organization,
                Account = account,
                Hash = row.GetFieldValue<byte[]>(0),
                CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
                Wrong = row.GetInt32(2),
            },
            organization,
            account
        );
}
