using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.AdminUi.Shared;

internal static class StatusName
{
    /// <summary>DD-PROV-09: what the pages call a status.</summary>
    public static string Of(AccountStatus status) =>
        status switch
        {
            AccountStatus.Pending => "Invite pending",
            AccountStatus.Active => "Active",
            _ => "Disabled",
        };
}
