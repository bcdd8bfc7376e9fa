using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>A service account may log in like a person.</summary>
internal sealed class ServiceAccountsLogIn(IAdmission conforming) : AdmissionDeviation(conforming)
{
    public override string? Refusal(Account account) =>
        account.Kind is AccountKind.ServiceAccount ? null : base.Refusal(account);
}
