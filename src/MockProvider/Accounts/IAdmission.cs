using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says who may log in.</summary>
internal interface IAdmission
{
    /// <summary>Why the account may not log in, as a sentence; null when it may.</summary>
    string? Refusal(Account account);

    /// <summary>Whether the organization lets people in by this method (DD-SSO-11).</summary>
    bool Allows(Organization organization, LoginMethod method);

    /// <summary>The account as it is once its holder has accepted an invitation (DD-PROV-10).</summary>
    Account Accepted(Account account, DateTimeOffset now);
}
