using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// The documented admin API (users, user_invitations, service_accounts). Each call is one exchange; what it
/// answered is read by the checks and the views.
/// </summary>
internal interface IAdminPort
{
    Task<Exchange> ReadUserAsync(string userId);

    /// <summary>Re-enables a disabled person (DD-DEPROV-11).</summary>
    Task<Exchange> EnableUserAsync(string userId);

    /// <summary>Resends the invitation of a pending person (DD-PROV-06).</summary>
    Task<Exchange> ResendInvitationAsync(string userId);

    Task<Exchange> CreateServiceAccountAsync(string name, string email);

    Task<Exchange> CreateServiceAccountKeyAsync(string accountId, string name);

    Task<Exchange> ReadServiceAccountKeyAsync(string accountId, string keyId);

    /// <summary>The newest events of the audit trail that a search finds (DD-AUD-01 to DD-AUD-10).</summary>
    Task<Exchange> SearchAuditTrailAsync(string query);

    /// <summary>All teams of the organization.</summary>
    Task<Exchange> ListTeamsAsync();

    Task<Exchange> ReadTeamMembersAsync(string teamId);

    Task<Exchange> CreateTeamAsync(string name);

    /// <summary>Puts somebody into a team by hand (DD-GRP-10).</summary>
    Task<Exchange> AddTeamMemberAsync(string teamId, string userId);

    /// <summary>Disables the administrator whose keys this port itself uses: its own later calls will be refused.</summary>
    Task<Exchange> LeaveAsync();
}
