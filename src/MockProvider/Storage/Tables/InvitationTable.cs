using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class InvitationTable(Session session) : IInvitationStore
{
    public Task InsertAsync(Invitation invitation) =>
        session.ExecuteLaterAsync(
            """
            INSERT INTO invitations (organization, id, account, secret_hash, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            invitation.Organization,
            invitation.Id,
            invitation.Account,
            invitation.SecretHash,
            invitation.CreatedAt.ToUnixTimeMilliseconds(),
            invitation.ExpiresAt.ToUnixTimeMilliseconds()
        );

    public Task<Invitation?> FindAsync(string id) =>
        session.QuerySingleOrDefaultAsync<Invitation>(
            "SELECT * FROM invitations WHERE id = @id",
            new { id }
        );

    public async Task<IReadOnlyList<Invitation>> ListAsync(string organization, string account) =>
        [
            .. await session.QueryAsync<Invitation>(
                """
                SELECT * FROM invitations
                WHERE organization = @organization AND account = @account
                ORDER BY id DESC
                """,
                new { organization, account }
            ),
        ];

    public Task EndAllAsync(
        string organization,
        string account,
        InvitationEnd end,
        DateTimeOffset at
    ) =>
        session.ExecuteNamedAsync(
            """
            UPDATE invitations SET ended_at = @at, ended_by = @end
            WHERE organization = @organization AND account = @account AND ended_at IS NULL
            """,
            new
            {
                organization,
                account,
                at,
                end = end.ToString(),
            }
        );
}
