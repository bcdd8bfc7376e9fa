using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>What the pages let somebody see and do.</summary>
internal sealed record Rights(Caller Caller)
{
    private bool All => Caller.Account.Administrator;

    public bool SeesUsers => All;

    public bool Invites => All;

    public bool ManagesAccess => All;

    public bool WritesServiceAccounts => All;

    public bool SeesKeysOfOthers => All;

    public bool WritesKeysOfOthers => All;

    public bool MayRevoke(ApplicationKey key, Account? owner) =>
        string.Equals(key.Owner, Caller.Account.Id, StringComparison.Ordinal)
        || WritesKeysOfOthers
        || (owner?.Kind is AccountKind.ServiceAccount && WritesServiceAccounts);

    public bool SeesScim => All;

    public bool SeesMailbox => All;

    public bool MovesClock => All;
}
