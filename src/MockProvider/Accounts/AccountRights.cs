using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who may change which account, and give which roles.</summary>
internal static class AccountRights
{
    /// <summary>
    /// DD-SA-05: disabling a service account takes User Access Manage beside Service Account Write; what else is changed of one
    /// takes the latter. A person is changed with the former.
    /// </summary>
    public static ScimError? RefuseChange(Caller caller, Account account, AccountChange change) =>
        (account.Kind, change.Disabled) switch
        {
            (AccountKind.Person, _) => Refuse(caller, Permissions.UserAccessManage),
            (_, null) => Refuse(caller, Permissions.ServiceAccountWrite),
            _ => Refuse(caller, Permissions.ServiceAccountWrite)
                ?? Refuse(caller, Permissions.UserAccessManage),
        };

    /// <summary>DD-SA-03: others' service accounts get what their maker may do, or anything from who manages access.</summary>
    public static ScimError? RefuseRoles(Caller caller, IEnumerable<Role> roles) =>
        caller.May(Permissions.UserAccessManage)
            ? null
            : roles
                .SelectMany(role => role.Permissions.Items)
                .Where(permission => !caller.May(permission))
                .Select(permission =>
                    ScimError.Forbidden(
                        $"A role with '{permission}' is given by who has it, or has '{Permissions.UserAccessManage}'."
                    )
                )
                .FirstOrDefault();

    public static ScimError? Refuse(Caller caller, params ReadOnlySpan<string> anyOf)
    {
        foreach (var permission in anyOf)
        {
            if (caller.May(permission))
            {
                return null;
            }
        }

        return anyOf.Length == 0
            ? null
            : ScimError.Forbidden($"This takes the permission {string.Join(" or ", anyOf!)}.");
    }
}
