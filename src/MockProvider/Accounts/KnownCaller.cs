namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// A caller as read at the <paramref name="Revision"/> of its account's access or later; without one it says no more than whose
/// the key is.
/// </summary>
internal sealed record KnownCaller(Caller Caller, long? Revision)
{
    public bool IsOf(Account account) =>
        (Caller.Account.Organization, Caller.Account.Id) == (account.Organization, account.Id);
}
