using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations.Bulk;

namespace ScimConformance.MockProvider.Http.Scim;

internal sealed class BulkEndpoint(RunBulk bulk)
{
    public async Task RunAsync(HttpContext http) =>
        await ScimAnswer.WriteAsync(
            http,
            await Offered(http)
                .ThenAsync(limits =>
                    JsonBody.ReadAsync(http, limits.MaxPayloadSize, limits.TooLarge())
                )
                .ThenAsync(body =>
                    bulk.ExecuteAsync(ScimRequest.CallerOf(http), body, http.RequestAborted)
                )
        );

    private static Result<BulkLimits> Offered(HttpContext http)
    {
        var options = ScimRequest.OrganizationOf(http).Options;
        return options.Bulk
            ? RunBulk.LimitsOf(options)
            : ScimError.NotImplemented("Bulk requests are not offered.");
    }
}
