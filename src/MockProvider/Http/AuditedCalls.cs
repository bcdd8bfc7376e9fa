using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;

namespace ScimConformance.MockProvider.Http;

/// <summary>Tells the audit trail who calls, and of the call itself where the organization wants that (DD-AUD-07).</summary>
internal sealed class AuditedCalls(AuditQueue queue)
{
    private const string RequestId = "X-Request-Id";

    /// <summary>
    /// From here until the calling method returns, what happens is the caller's doing. The event of the call is on its way
    /// before the client has the answer.
    /// </summary>
    public void Begin(HttpContext http, Caller caller, AuditActor actor)
    {
        var organization = caller.Organization;
        if (organization.Options.AuditTrail is AuditScope.Off)
        {
            return;
        }

        var acting = new Acting(actor, http.TraceIdentifier);
        Acting.Begin(acting);
        http.Response.Headers[RequestId] = acting.RequestId;
        if (organization.Options.AuditTrail is AuditScope.Requests)
        {
            http.Response.OnStarting(() => RecordAsync(http, caller, acting));
        }
    }

    private async Task RecordAsync(HttpContext http, Caller caller, Acting acting)
    {
        var organization = caller.Organization;
        var described = organization.Pipeline.AuditTrail.Describe(
            organization,
            organization.Clock.GetUtcNow(),
            acting,
            AuditEntries.Called(
                http.Request.Method,
                http.Request.Path.Value ?? "",
                http.Response.StatusCode
            )
        );
        if (described is not null)
        {
            await queue.AddAsync(described);
        }
    }
}
