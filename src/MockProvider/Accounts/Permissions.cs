namespace ScimConformance.MockProvider.Accounts;

/// <summary>The permissions that matter to provisioning, by their documented names, which are the names of scopes too (DD-KEY-16).</summary>
internal static class Permissions
{
    public const string UserAccessRead = "user_access_read";
    public const string UserAccessInvite = "user_access_invite";
    public const string UserAccessManage = "user_access_manage";
    public const string ServiceAccountWrite = "service_account_write";
    public const string UserAppKeys = "user_app_keys";
    public const string OrgAppKeysRead = "org_app_keys_read";
    public const string OrgAppKeysWrite = "org_app_keys_write";
    public const string ApiKeysRead = "api_keys_read";
    public const string ApiKeysWrite = "api_keys_write";
    public const string ApiKeysDelete = "api_keys_delete";
    public const string OrgManagement = "org_management";
    public const string AuditLogsRead = "audit_logs_read";
    public const string TeamsManage = "teams_manage";

    private const string Access = "Access Management";
    private const string Keys = "API and Application Keys";

    public static IReadOnlyList<Permission> All { get; } =
    [
        Of(1, UserAccessRead, "User Access Read", "See users and roles.", Access),
        Of(2, UserAccessInvite, "User Access Invite", "Invite people.", Access),
        Of(
            3,
            UserAccessManage,
            "User Access Manage",
            "Disable users, and say which roles they have.",
            Access
        ),
        Of(
            4,
            ServiceAccountWrite,
            "Service Account Write",
            "Make service accounts, and manage their application keys.",
            Access
        ),
        Of(5, OrgManagement, "Org Management", "Change the organization's settings.", Access),
        Of(6, UserAppKeys, "User App Keys", "Manage one's own application keys.", Keys),
        Of(
            7,
            OrgAppKeysRead,
            "Org App Keys Read",
            "See the application keys of everybody in the organization.",
            Keys
        ),
        Of(
            8,
            OrgAppKeysWrite,
            "Org App Keys Write",
            "Manage the application keys of everybody in the organization.",
            Keys
        ),
        Of(9, ApiKeysRead, "API Keys Read", "See the organization's API keys.", Keys),
        Of(10, ApiKeysWrite, "API Keys Write", "Make and rename API keys.", Keys),
        Of(11, ApiKeysDelete, "API Keys Delete", "Revoke API keys.", Keys),
        Of(12, AuditLogsRead, "Audit Trail Read", "See the audit trail.", "Compliance"),
        Of(13, TeamsManage, "Teams Manage", "Change every team.", "Teams"),
    ];

    public static Permission? Find(string id) =>
        All.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.Ordinal));

    public static Permission Named(string name) =>
        All.First(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    public static bool IsName(string name) =>
        All.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    private static Permission Of(
        int number,
        string name,
        string displayName,
        string description,
        string group
    ) =>
        new(
            $"7e1d0000-0000-4000-8000-{number.ToString("x12", CultureInfo.InvariantCulture)}",
            name,
            displayName,
            description,
            group
        );
}
