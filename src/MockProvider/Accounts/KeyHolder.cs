using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Whose application keys are meant: those of one account, or, without one, of everybody in the organization.</summary>
internal sealed record KeyHolder(string? Account, bool IsServiceAccount)
{
    /// <summary>Which of the holder's keys.</summary>
    public KeyKind Kind { get; init; }

    public static KeyHolder Everybody { get; } = new(null, IsServiceAccount: false);

    public static KeyHolder Self(Caller caller) => new(caller.Account.Id, IsServiceAccount: false);

    public static KeyHolder ServiceAccount(string id) => new(id, IsServiceAccount: true);

    public static KeyHolder TokensOf(Caller caller) =>
        Self(caller) with
        {
            Kind = KeyKind.PersonalAccessToken,
        };

    public static KeyHolder TokensOfEverybody { get; } =
        Everybody with
        {
            Kind = KeyKind.PersonalAccessToken,
        };

    /// <summary>Nothing, or why there is no such holder: a person is not found among service accounts.</summary>
    public async Task<ScimError?> FindProblemAsync(IStore store, string organization) =>
        !IsServiceAccount
        || await store.Accounts.FindAsync(organization, Account!)
            is { Kind: AccountKind.ServiceAccount }
            ? null
            : ScimError.NotFound($"{Account} not found");
}
