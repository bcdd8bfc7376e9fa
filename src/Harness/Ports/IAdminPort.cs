using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// The documented admin API (users, user_invitations, service_accounts, keys, roles). Each call is one exchange; what it
/// answered is read by the checks and the views.
/// </summary>
internal interface IAdminPort
{
    Task<Exchange> ReadUserAsync(string userId);

    /// <summary>Re-enables a disabled person (DD-DEPROV-11).</summary>
    Task<Exchange> EnableUserAsync(string userId);

    /// <summary>Resends the invitation of a pending person (DD-PROV-06).</summary>
    Task<Exchange> ResendInvitationAsync(string userId);

    /// <summary>Ends the outstanding invitations of a person (DD-PROV-12).</summary>
    Task<Exchange> CancelInvitationsAsync(string userId);

    Task<Exchange> DisableUserAsync(string userId);

    /// <summary>Takes a person's data away for good (DD-DEPROV-17).</summary>
    Task<Exchange> AnonymizeUserAsync(string userId);

    Task<Exchange> CreateServiceAccountAsync(
        string name,
        string email,
        IReadOnlyList<string> roleIds
    );

    /// <summary>Without scopes the key may do all that its owner may.</summary>
    Task<Exchange> CreateServiceAccountKeyAsync(
        string accountId,
        string name,
        IReadOnlyList<string> scopes
    );

    Task<Exchange> ListServiceAccountKeysAsync(string accountId);

    Task<Exchange> RenameServiceAccountKeyAsync(string accountId, string keyId, string name);

    Task<Exchange> RevokeServiceAccountKeyAsync(string accountId, string keyId);

    /// <summary>Revokes anybody's application key (DD-KEY-11).</summary>
    Task<Exchange> RevokeKeyAsync(string keyId);

    Task<Exchange> ReadServiceAccountKeyAsync(string accountId, string keyId);

    /// <summary>The newest events of the audit trail that a search finds (DD-AUD-01 to DD-AUD-10).</summary>
    Task<Exchange> SearchAuditTrailAsync(string query);

    /// <summary>All teams of the organization.</summary>
    Task<Exchange> ListTeamsAsync();

    Task<Exchange> ReadTeamMembersAsync(string teamId);

    Task<Exchange> CreateTeamAsync(string name);

    /// <summary>Puts somebody into a team by hand (DD-GRP-10).</summary>
    Task<Exchange> AddTeamMemberAsync(string teamId, string userId);

    Task<Exchange> ListApiKeysAsync();

    Task<Exchange> CreateApiKeyAsync(string name);

    Task<Exchange> ListPermissionsAsync();

    Task<Exchange> CreateRoleAsync(string name, IReadOnlyList<string> permissionIds);

    Task<Exchange> ReadRoleAsync(string roleId);

    Task<Exchange> GiveRoleAsync(string roleId, string userId);

    Task<Exchange> GrantPermissionAsync(string roleId, string permissionId);

    Task<Exchange> RevokePermissionAsync(string roleId, string permissionId);

    /// <summary>The same API, called with the same API key and another application key.</summary>
    IAdminPort WithApplicationKey(string secret);

    /// <summary>The same API, called with another API key and the same application key.</summary>
    IAdminPort WithApiKey(string secret);

    /// <summary>Disables the administrator whose keys this port itself uses: its own later calls will be refused.</summary>
    Task<Exchange> LeaveAsync();
}
