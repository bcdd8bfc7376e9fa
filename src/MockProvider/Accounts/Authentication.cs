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
            return WithinItsTime(remembered);
        }

        var caller = await database.ReadAsync(store => FindCallerAsync(store, given), cancellation);
        return caller is null
            ? Unknown()
            : WithinItsTime(known.Remember(given.Value, revision, caller));
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
