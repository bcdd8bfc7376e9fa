using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who makes a request, in which organization, and what the credential allows.</summary>
internal sealed record Caller(
    Organization Organization,
    Account Account,
    IReadOnlySet<string> Permissions
)
{
    /// <summary>The application key that was shown; null for a login session.</summary>
    public ApplicationKey? Key { get; init; }

    /// <summary>DD-AUTH-04: SCIM takes both.</summary>
    public bool MayProvision { get; } =
        Permissions.Contains(Accounts.Permissions.UserAccessInvite)
        && Permissions.Contains(Accounts.Permissions.UserAccessManage);

    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>Somebody of no account, who may do over SCIM what its clients may; for deviations that let strangers in.</summary>
    public static Caller Stranger(Organization organization) =>
        new(
            organization,
            new Account
            {
                Organization = organization.Id,
                Id = "stranger",
                Kind = AccountKind.ServiceAccount,
                Handle = "stranger",
            },
            new HashSet<string>(StringComparer.Ordinal)
            {
                Accounts.Permissions.UserAccessInvite,
                Accounts.Permissions.UserAccessManage,
            }
        );
}
