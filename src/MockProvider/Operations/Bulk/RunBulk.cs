using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>POST /Bulk (RFC 7644 section 3.7). Errors, of the job as a whole: 413, invalidSyntax, invalidValue.</summary>
internal sealed class RunBulk(
    CreateResource create,
    ReplaceResource replace,
    PatchResource patch,
    DeleteResource delete,
    ProviderAddress address
)
{
    public async Task<Result<JsonObject>> ExecuteAsync(
        Caller caller,
        JsonObject body,
        CancellationToken cancellation
    )
    {
        // parse
        var options = caller.Organization.Options;
        var request = BulkRequest.Parse(body, LimitsOf(options));
        if (request.IsError)
        {
            return request.Error;
        }

        // run
        var target = new ResourceTarget(create, replace, patch, delete, caller);
        var results = await new BulkJob(target, address.ScimBaseText).ExecuteAsync(
            request.Value,
            cancellation
        );
        return BulkResponse.Render(results, options.DocumentedErrors);
    }

    public static BulkLimits LimitsOf(OrganizationOptions options) =>
        new(options.BulkMaxOperations, options.BulkMaxPayloadSize);
}
