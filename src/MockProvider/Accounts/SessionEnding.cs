using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>They end, in the transaction that disables (DD-DEPROV-10).</summary>
internal sealed class SessionEnding : ISessionEnding
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) =>
        work.Store.LoginSessions.DeleteOfAccountAsync(work.Organization.Id, owner.Id);
}
