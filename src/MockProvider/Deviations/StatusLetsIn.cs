using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Persons of one status that should keep them out may log in.</summary>
internal sealed class StatusLetsIn(IAdmission conforming, AccountStatus status)
    : AdmissionDeviation(conforming)
{
    public override string? Refusal(Account account) =>
        account.Kind is AccountKind.Person && account.Status == status
            ? null
            : base.Refusal(account);
}
