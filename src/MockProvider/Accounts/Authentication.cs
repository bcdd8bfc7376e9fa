using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Finds the caller behind a credential. A key is good until it is revoked; what revokes it is the key lifecycle's matter.</summary>
internal sealed class Authentication(
    IDatabase database,
    OrganizationRegistry organizations,
    KnownCallers callers
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

        var caller = await KnownAsync(given, cancellation);
        return caller is null ? Unknown() : WithinItsTime(caller);
    }

    /// <summary>A personal access token needs no API key beside it (DD-SA-10); an application key is none.</summary>
    public async Task<Result<Caller>> ByTokenAsync(string token, CancellationToken cancellation)
    {
        var caller = await ByApplicationKeyAsync(token, cancellation);
        return caller is { IsError: false, Value: var known } && IsToken(known)
            ? caller
            : Unknown();
    }

    /// <summary>The admin API wants both keys, of one organization, unless a personal access token stands for the second (DD-SA-10).</summary>
    public async Task<Result<Caller>> ByKeyPairAsync(
        string? apiKey,
        string? applicationKey,
        CancellationToken cancellation
    )
    {
        var caller = await ByApplicationKeyAsync(applicationKey, cancellation);
        if (!caller.IsError && IsToken(caller.Value))
        {
            return caller;
        }

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

        var caller = await database.ReadAsync(
            store => FindSignedInAsync(store, given),
            cancellation
        );
        return caller is null ? Unknown() : caller;
    }

    // At first sight nobody knows whose revision to look at before reading; the next request with the key does.
    private async Task<Caller?> KnownAsync(Secret given, CancellationToken cancellation)
    {
        var known = callers.Find(given.Value);
        long? revision = known is null
            ? null
            : await database.ReadAccessRevisionAsync(
                known.Caller.Account.Organization,
                known.Caller.Account.Id,
                cancellation
            );
        if (known is not null && known.Revision == revision)
        {
            return known.Caller;
        }

        var caller = await database.ReadAsync(store => FindCallerAsync(store, given), cancellation);
        if (caller is not null)
        {
            var isStillTheirs = known?.IsOf(caller.Account) is true;
            callers.Remember(given.Value, new KnownCaller(caller, isStillTheirs ? revision : null));
        }

        return caller;
    }

    private async Task<Caller?> FindCallerAsync(IStore store, Secret secret)
    {
        if (await store.ApplicationKeys.FindOwnerAsync(secret.Hash) is not { } owner)
        {
            return null;
        }

        var organization = organizations.Load(owner.Organization);
        var granted = await RolePermissions.OfAsync(store, owner.Account);
        return new Caller(
            organization,
            owner.Account,
            organization.Pipeline.KeyRights.Of(organization, owner, granted)
        )
        {
            Key = owner.Key,
        };
    }

    private async Task<Caller?> FindSignedInAsync(IStore store, Secret secret)
    {
        if (
            await store.LoginSessions.FindAsync(secret.Hash) is not { } session
            || await store.Accounts.FindAsync(session.Organization, session.Account)
                is not { } account
            || await store.Organizations.FindAsync(session.Organization) is not { } record
        )
        {
            return null;
        }

        var organization = organizations.Load(record);
        return organization.Clock.GetUtcNow() >= session.CreatedAt + LoginSession.Lifetime
            ? null
            : new Caller(organization, account, await RolePermissions.OfAsync(store, account));
    }

    private static Result<Caller> WithinItsTime(Caller caller) =>
        caller.Key is { } key
        && caller.Organization.Pipeline.KeyLifecycle.HasEnded(
            key,
            caller.Organization.Clock.GetUtcNow()
        )
            ? Unknown()
            : caller;

    private static bool IsToken(Caller caller) => caller.Key?.Kind is KeyKind.PersonalAccessToken;

    private static Secret? Given(string? secret) =>
        secret is { Length: > 0 and <= LongestSecret } ? new Secret(secret) : null;

    private static ScimError Unknown() =>
        ScimError.Unauthorized("The credentials are missing, unknown or revoked.");
}
