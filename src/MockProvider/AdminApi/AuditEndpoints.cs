using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The documented ways to search the audit trail.</summary>
internal sealed class AuditEndpoints(AuditSearch search, ProviderAddress address)
{
    private const string Path = AdminGate.Path + "/audit/events";

    public Task ListAsync(HttpContext http) =>
        AnswerAsync(http, AuditRequest.Of(http.Request.Query));

    public async Task SearchAsync(HttpContext http)
    {
        var body = http.Request.ContentLength is 0
            ? new JsonObject()
            : await JsonBody.ReadAsync(http);
        await (
            body.IsError
                ? ErrorListAnswer.WriteErrorAsync(http, body.Error)
                : AnswerAsync(http, AuditRequest.Of(body.Value))
        );
    }

    private async Task AnswerAsync(HttpContext http, AuditRequest asked)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await asked
                .Parse(request.Organization.Clock.GetUtcNow())
                .ThenAsync<AuditQuery, AuditPage>(async query =>
                    await search.ExecuteAsync(request.Organization, query, request.Cancellation)
                )
                .Select(page => AuditDocuments.Page(page, http.TraceIdentifier, Next(http.Request)))
        );
    }

    // A search by POST has no URL that a page could have.
    private string? Next(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
            ? $"{new Uri(address.Root, Path)}?{string.Concat(Kept(request.Query))}page%5Bcursor%5D="
            : null;

    private static IEnumerable<string> Kept(IQueryCollection query) =>
        query
            .Where(item => item.Key is not "page[cursor]")
            .Select(item =>
                $"{Uri.EscapeDataString(item.Key)}={Uri.EscapeDataString(item.Value.ToString())}&"
            );
}
