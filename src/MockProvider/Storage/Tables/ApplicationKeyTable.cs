using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class ApplicationKeyTable(Session session) : IApplicationKeyStore
{
    public Task InsertAsync(ApplicationKey key) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO application_keys (organization, id, owner, name, hash, last4, scopes, created_by, created_at, expires_at)
            VALUES (@Organization, @Id, @Owner, @Name, @Hash, @Last4, @Scopes, @CreatedBy, @CreatedAt, @ExpiresAt)
            """,
            new
            {
                key.Organization,
                key.Id,
                key.Owner,
                key.Name,
                key.Hash,
                key.Last4,
                key.Scopes,
                key.CreatedBy,
                key.CreatedAt,
                key.ExpiresAt,
            }
        );

    public async Task<KeyOwner?> FindOwnerAsync(byte[] hash) =>
        (
            await session.QueryAsync<Account, OrganizationRecord, ApplicationKey, KeyOwner>(
                """
                SELECT a.*, o.*, k.* FROM application_keys k
                JOIN accounts a ON a.organization = k.organization AND a.id = k.owner
                JOIN organizations o ON o.id = k.organization
                WHERE k.hash = @hash AND k.revoked_at IS NULL
                """,
                (account, organization, key) => new KeyOwner(account, organization, key),
                new { hash },
                "sequence,sequence"
            )
        ).SingleOrDefault();

    public Task<ApplicationKey?> FindLiveAsync(
        string organization,
        string? owner,
        string id,
        KeyKind kind = KeyKind.ApplicationKey
    ) =>
        session.QuerySingleOrDefaultAsync<ApplicationKey>(
            """
            SELECT * FROM application_keys
            WHERE organization = @organization AND id = @id AND owner = COALESCE(@owner, owner) AND revoked_at IS NULL
                AND (expires_at IS NOT NULL) = @isToken
            """,
            new
            {
                organization,
                owner,
                id,
                isToken = IsToken(kind),
            }
        );

    public async Task<IReadOnlyList<ApplicationKey>> ListLiveAsync(
        string organization,
        string? owner,
        KeyKind kind = KeyKind.ApplicationKey
    ) =>
        [
            .. await session.QueryAsync<ApplicationKey>(
                """
                SELECT * FROM application_keys
                WHERE organization = @organization AND owner = COALESCE(@owner, owner) AND revoked_at IS NULL
                    AND (expires_at IS NOT NULL) = @isToken
                ORDER BY sequence
                """,
                new
                {
                    organization,
                    owner,
                    isToken = IsToken(kind),
                }
            ),
        ];

    public Task<ApplicationKey?> FindAsync(string organization, string id) =>
        session.QuerySingleOrDefaultAsync<ApplicationKey>(
            "SELECT * FROM application_keys WHERE organization = @organization AND id = @id",
            new { organization, id }
        );

    public Task<ApplicationKey?> FindByHashAsync(byte[] hash) =>
        session.QuerySingleOrDefaultAsync<ApplicationKey>(
            "SELECT * FROM application_keys WHERE hash = @hash",
            new { hash }
        );

    public Task UpdateAsync(ApplicationKey key)
    {
        session.AccessChanges.Of(key.Organization, key.Owner);
        return session.ExecuteNamedAsync(
            "UPDATE application_keys SET name = @Name, scopes = @Scopes WHERE organization = @Organization AND id = @Id",
            new
            {
                key.Organization,
                key.Id,
                key.Name,
                key.Scopes,
            }
        );
    }

    public Task RevokeAsync(string organization, string id, DateTimeOffset at)
    {
        session.AccessChanges.Of(organization);
        return session.ExecuteNamedAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND id = @id AND revoked_at IS NULL
            """,
            new
            {
                organization,
                id,
                at,
                reason = nameof(RevocationReason.Deleted),
            }
        );
    }

    public Task RevokeOfOwnerAsync(
        string organization,
        string owner,
        KeyKind kind,
        DateTimeOffset at
    )
    {
        session.AccessChanges.Of(organization, owner);
        return session.ExecuteNamedAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND owner = @owner AND revoked_at IS NULL
                AND (expires_at IS NOT NULL) = @isToken
            """,
            new
            {
                organization,
                owner,
                isToken = IsToken(kind),
                at,
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );
    }

    public Task RevokeOfCreatorAsync(string organization, string creator, DateTimeOffset at)
    {
        session.AccessChanges.Of(organization);
        return session.ExecuteNamedAsync(
            """
            UPDATE application_keys SET revoked_at = @at, revoked_for = @reason
            WHERE organization = @organization AND revoked_at IS NULL AND (created_by = @creator OR owner IN
                (SELECT id FROM accounts WHERE organization = @organization AND created_by = @creator))
            """,
            new
            {
                organization,
                creator,
                at,
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );
    }

    public Task ReviveOfOwnerAsync(string organization, string owner, KeyKind kind)
    {
        session.AccessChanges.Of(organization, owner);
        return session.ExecuteNamedAsync(
            """
            UPDATE application_keys SET revoked_at = NULL, revoked_for = NULL
            WHERE organization = @organization AND owner = @owner AND revoked_for = @reason
                AND (expires_at IS NOT NULL) = @isToken
            """,
            new
            {
                organization,
                owner,
                isToken = IsToken(kind),
                reason = nameof(RevocationReason.OwnerDisabled),
            }
        );
    }

    public Task ForgetAsync(byte[] hash)
    {
        session.AccessChanges.OfAll();
        return session.ExecuteNamedAsync(
            "DELETE FROM application_keys WHERE hash = @hash",
            new { hash }
        );
    }

    private static bool IsToken(KeyKind kind) => kind is KeyKind.PersonalAccessToken;
}
