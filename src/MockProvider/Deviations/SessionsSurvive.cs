using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Ends no session of whoever is disabled.</summary>
internal sealed class SessionsSurvive : ISessionEnding
{
    public Task OwnerDisabledAsync(UnitOfWork work, Account owner) => Task.CompletedTask;
}
