using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Personal access tokens that outlive their person, or their time; or come back with the person.</summary>
internal sealed class LaxTokens(IKeyLifecycle conforming) : IKeyLifecycle
{
    public bool SurviveTheirPerson { get; init; }
    public bool ReviveWithTheirPerson { get; init; }
    public bool HaveNoEnd { get; init; }

    public async Task OwnerDisabledAsync(UnitOfWork work, Account owner)
    {
        await conforming.OwnerDisabledAsync(work, owner);
        if (SurviveTheirPerson)
        {
            await ReviveAsync(work, owner);
        }
    }

    public async Task OwnerEnabledAsync(UnitOfWork work, Account owner)
    {
        await conforming.OwnerEnabledAsync(work, owner);
        if (ReviveWithTheirPerson)
        {
            await ReviveAsync(work, owner);
        }
    }

    public Task RevokedAsync(UnitOfWork work, ApplicationKey key) =>
        conforming.RevokedAsync(work, key);

    public bool HasEnded(ApplicationKey key, DateTimeOffset now) =>
        !HaveNoEnd && conforming.HasEnded(key, now);

    private static Task ReviveAsync(UnitOfWork work, Account owner) =>
        work.Store.ApplicationKeys.ReviveOfOwnerAsync(
            work.Organization.Id,
            owner.Id,
            KeyKind.PersonalAccessToken
        );
}
