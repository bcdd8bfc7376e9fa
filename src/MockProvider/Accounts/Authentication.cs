using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Finds the caller behind a credential. A key is good until it is revoked; what revokes it is the key lifecycle's matter.</summary>
internal sealed class Authentication(
    IDatabase database,
    OrganizationRegistry organizations,
    KnownCallers known
)
{
    private const int LongestSecret = 200;

    public async Task<Result<Caller>> ByApplicationKeyAsync(
        string? secret,
        CancellationToken cancellation
    )
    {
        if (Given(secret) is not { } given)
        {
            return Unknown();
        }

        var revision = await database.ReadAccessRevisionAsync(cancellation);
        if (known.Find(given.Value, revision) is { } remembered)
        {
            return remembered;
        }

        var owner = await database.ReadAsync(
            store => store.ApplicationKeys.FindOwnerAsync(given.Hash),
            cancellation
        );
        return owner is null
            ? Unknown()
            : known.Remember(
                given.Value,
                revision,
                new Caller(organizations.Load(owner.Organization), owner.Account)
                {
                    Key = owner.Key,
                }
            );
    }

    /// <summary>The admin API wants both keys, of one organization.</summary>
    public async Task<Result<Caller>> ByKeyPairAsync(
        string? apiKey,
        string? applicationKey,
        CancellationToken cancellation
    )
    {
        var caller = await ByApplicationKeyAsync(applicationKey, cancellation);
        if (caller.IsError || Given(apiKey) is not { } given)
        {
            return Unknown();
        }

        var key = await database.ReadAsync(
            store => store.ApiKeys.FindAsync(given.Hash),
            cancellation
        );
        return string.Equals(
            key?.Organization,
            caller.Value.Organization.Id,
            StringComparison.Ordinal
        )
            ? caller
            : Unknown();
    }

    public async Task<Result<Caller>> BySessionAsync(string secret, CancellationToken cancellation)
    {
        if (Given(secret) is not { } given)
        {
            return Unknown();
        }

        var (session, account) = await database.ReadAsync(
            async store =>
            {
                var opened = await store.LoginSessions.FindAsync(given.Hash);
                return (
                    opened,
                    opened is null
                        ? null
                        : await store.Accounts.FindAsync(opened.Organization, opened.Account)
                );
            },
            cancellation
        );
        var organization = account is null
            ? null
            : await organizations.FindAsync(account.Organization, cancellation);
        return
            account is null
            || organization is null
            || organization.Clock.GetUtcNow() >= session!.CreatedAt + LoginSession.Lifetime
            ? Unknown()
            : new Caller(organization, account);
    }

    private static Secret? Given(string? secret) =>
        secret is { Length: > 0 and <= LongestSecret } ? new Secret(secret) : null;

    private static ScimError Unknown() =>
        ScimError.Unauthorized("The credentials are missing, unknown or revoked.");
}
