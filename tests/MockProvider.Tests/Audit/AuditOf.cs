using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Audit;

/// <summary>The audit trail of organizations that keep one.</summary>
internal static class AuditOf
{
    public static Task<TestOrganization> CreateAsync() =>
        SharedProvider.CreateOrganizationAsync("""{"options":{"auditTrail":"changes"}}""");

    /// <summary>The attributes of the events found, newest first.</summary>
    public static Task<IReadOnlyList<JsonObject>> AuditAsync(
        this TestOrganization organization,
        string query
    ) => SearchAsync(organization.Admin, query);

    public static async Task<IReadOnlyList<JsonObject>> SearchAsync(Client admin, string query)
    {
        var answer = await admin.GetAsync(
            $"audit/events?page[limit]=100&filter[query]={Uri.EscapeDataString(query)}"
        );
        return
        [
            .. answer.Expect(HttpStatusCode.OK).Json["data"]!
                .AsArray()
                .Select(item => item!["attributes"]!["attributes"]!.AsObject()),
        ];
    }

    public static string Told(JsonObject found) =>
        $"{found["evt"]!["name"]} {found["asset"]!["type"]} {found["action"]} {found["change"]}";
}
