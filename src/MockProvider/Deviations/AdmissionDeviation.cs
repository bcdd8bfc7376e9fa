using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Who may log in, but for what a member overrides.</summary>
internal abstract class AdmissionDeviation(IAdmission conforming) : IAdmission
{
    public virtual string? Refusal(Account account) => conforming.Refusal(account);

    public virtual bool Allows(Organization organization, LoginMethod method) =>
        conforming.Allows(organization, method);

    public virtual Account Accepted(Account account, DateTimeOffset now) =>
        conforming.Accepted(account, now);
}
