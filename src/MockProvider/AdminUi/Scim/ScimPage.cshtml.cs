using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminUi.Scim;

/// <summary>How to connect, who is connected, and what would break the connection (DD-KEY-04, DD-KEY-05, DD-KEY-08, DD-SSO-02).</summary>
internal sealed class ScimPage(
    ProviderAddress address,
    ScimActivity activity,
    LastConnection connections
) : SignedInPage
{
    private const int MostRequests = 20;

    public override bool IsOpen => Rights.SeesScim;

    public string BaseUrl => address.ScimBaseText;

    public ScimConnection? Connection { get; private set; }

    public IReadOnlyList<RecentRequest> Requests { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>What follows the base URL.</summary>
    public static string Under(RecentRequest request) =>
        (
            request.Path.StartsWith(ScimGate.Path, StringComparison.OrdinalIgnoreCase)
                ? request.Path[ScimGate.Path.Length..]
                : request.Path
        ) + request.Query;

    public async Task OnGetAsync()
    {
        Connection = await connections.FindAsync(Organization, Cancellation);
        Requests = [.. activity.List(Organization.Id).Take(MostRequests)];
        Warnings = [.. ScimWarnings.For(Organization, Connection)];
    }
}
