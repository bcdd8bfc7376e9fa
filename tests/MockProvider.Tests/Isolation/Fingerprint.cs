using System.Net;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>All that a tenant can read of itself: over SCIM, the admin API and the control API.</summary>
internal static class Fingerprint
{
    public static async Task<IReadOnlyList<string>> OfAsync(TestProvider provider, Tenant tenant)
    {
        var organization = tenant.Organization;
        var seen = new List<string>();
        foreach (var path in ScimPaths(tenant))
        {
            var answer = (await organization.Scim.GetAsync(path)).Expect(HttpStatusCode.OK);
            seen.Add($"{path} {answer.Response.Headers.ETag} {answer.Text}");
        }

        foreach (var path in AdminPaths(tenant))
        {
            var answer = (await organization.Admin.GetAsync(path)).Expect(HttpStatusCode.OK);
            seen.Add($"{path} {answer.Json["data"]!.ToJsonString()}");
        }

        foreach (var path in ControlPaths(tenant))
        {
            var answer = await provider.Control.GetAsync($"organizations/{organization.Id}{path}");
            seen.Add($"{path} {answer.Expect(HttpStatusCode.OK).Text}");
        }

        return seen;
    }

    private static IEnumerable<string> ScimPaths(Tenant tenant) =>
        [
            "Users?count=200",
            "Groups?count=200",
            .. tenant.Ids["user"].Select(id => $"Users/{id}"),
            .. tenant.Ids["group"].Select(id => $"Groups/{id}"),
        ];

    // Reading leaves traces in the audit trail: what came before the last hour must stay as it is.
    private static IEnumerable<string> AdminPaths(Tenant tenant) =>
        [
            "users?page[size]=100",
            "roles",
            "api_keys",
            "application_keys",
            "team",
            "audit/events?page[limit]=1000&filter[to]=now-30m",
            .. tenant.Ids["role"].SelectMany(id => (string[])[$"roles/{id}", $"roles/{id}/users"]),
            .. tenant.Ids["team"].Select(id => $"team/{id}/memberships"),
            .. tenant.Ids["account"].Select(id => $"service_accounts/{id}/application_keys"),
            .. tenant.Ids["invitation"].Select(id => $"user_invitations/{id}"),
        ];

    private static IEnumerable<string> ControlPaths(Tenant tenant) =>
        ["", "/clock", "/sso", "/mailbox", .. tenant.Ids["message"].Select(id => $"/mailbox/{id}")];
}
