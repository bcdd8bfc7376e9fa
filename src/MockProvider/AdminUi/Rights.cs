using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>What the pages let somebody see and do.</summary>
internal sealed record Rights(Caller Caller)
{
    public bool SeesUsers => Caller.May(Permissions.UserAccessRead);

    public bool Invites => Caller.May(Permissions.UserAccessInvite);

    public bool ManagesAccess => Caller.May(Permissions.UserAccessManage);

    public bool WritesServiceAccounts => Caller.May(Permissions.ServiceAccountWrite);

    public bool SeesOwnKeys => WritesOwnKeys || Caller.May(Permissions.OrgAppKeysRead);

    public bool WritesOwnKeys =>
        Caller.May(Permissions.UserAppKeys) || Caller.May(Permissions.OrgAppKeysWrite);

    public bool SeesKeysOfOthers => Caller.May(Permissions.OrgAppKeysRead);

    public bool WritesKeysOfOthers => Caller.May(Permissions.OrgAppKeysWrite);

    public bool MayRevoke(ApplicationKey key, Account? owner) =>
        WritesKeysOfOthers
        || (WritesOwnKeys && string.Equals(key.Owner, Caller.Account.Id, StringComparison.Ordinal))
        || (owner?.Kind is AccountKind.ServiceAccount && WritesServiceAccounts);

    public bool SeesServiceAccounts => SeesUsers || WritesServiceAccounts;

    public bool SeesScim => Caller.May(Permissions.UserAccessManage);

    public bool SeesAuditTrail => Caller.May(Permissions.AuditLogsRead);

    /// <summary>The mailbox has everybody's links, which let whoever opens them in.</summary>
    public bool SeesMailbox => Caller.May(Permissions.UserAccessManage);

    public bool MovesClock => Caller.May(Permissions.OrgManagement);
}
