using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// A pending user must first follow the invite link (DD-PROV-03), a disabled one is refused (DD-DEPROV-03), a service account
/// cannot log in (DD-SA-01).
/// </summary>
internal sealed class Admission : IAdmission
{
    public string? Refusal(Account account) =>
        account switch
        {
            { Kind: AccountKind.ServiceAccount } => "A service account cannot log in.",
            { Status: AccountStatus.Disabled } => "The user is disabled.",
            { Status: AccountStatus.Pending } =>
                "The user is pending: the first login goes through the link of the invitation.",
            _ => null,
        };

    public bool Allows(Organization organization, LoginMethod method) =>
        organization.Sso.LoginMethods.Contains(method);

    public Account Accepted(Account account, DateTimeOffset now) =>
        account with
        {
            Verified = true,
            ModifiedAt = now,
        };
}
