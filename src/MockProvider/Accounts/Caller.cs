using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who makes a request, in which organization, and what the credential allows.</summary>
internal sealed record Caller(
    Organization Organization,
    Account Account,
    IReadOnlySet<string> Permissions
)
{
    /// <summary>DD-AUTH-04: SCIM takes both.</summary>
    public bool MayProvision { get; } =
        Permissions.Contains(Accounts.Permissions.UserAccessInvite)
        && Permissions.Contains(Accounts.Permissions.UserAccessManage);

    public bool May(string permission) => Permissions.Contains(permission);
}
