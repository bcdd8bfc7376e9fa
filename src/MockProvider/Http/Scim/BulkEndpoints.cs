using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations.Bulk;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Scim;

internal sealed class BulkEndpoints(RunBulk bulk)
{
    public async Task RunAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await Offered(http)
                .ThenAsync(organization => ReadAsync(http, RunBulk.LimitsOf(organization)))
                .ThenAsync(body =>
                    bulk.ExecuteAsync(ScimRequest.CallerOf(http), body, http.RequestAborted)
                )
        );

    // RFC 7644 section 3.7: a bulk request is answered 501 where there is none.
    private static Result<Organization> Offered(HttpContext http) =>
        ScimRequest.OrganizationOf(http) is { Options.Bulk: true } organization
            ? organization
            : ScimError.NotImplemented("Bulk requests are not offered.");

    // RFC 7644 section 3.7.4: the refusal names the limit.
    private static async Task<Result<JsonObject>> ReadAsync(HttpContext http, BulkLimits limits)
    {
        var body = await JsonBody.ReadAsync(http, limits.MaxPayloadSize);
        return body.Error?.Status == StatusCodes.Status413PayloadTooLarge
            ? limits.TooLarge()
            : body;
    }
}
