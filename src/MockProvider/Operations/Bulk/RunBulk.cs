using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>POST to /Bulk (RFC 7644 section 3.7). Errors: 501 where the organization offers none, 413, invalidSyntax, invalidValue.</summary>
internal sealed class RunBulk(
    CreateResource create,
    ReplaceResource replace,
    PatchResource patch,
    DeleteResource delete,
    ProviderAddress address
)
{
    public static BulkLimits LimitsOf(Organization organization) =>
        new(organization.Options.BulkMaxOperations, organization.Options.BulkMaxPayloadSize);

    public async Task<Result<JsonObject>> ExecuteAsync(
        Caller caller,
        JsonObject body,
        CancellationToken cancellation
    )
    {
        // parse
        var choices = caller.Organization.Options.Choices;
        var request = BulkRequest.Parse(
            body,
            LimitsOf(caller.Organization),
            needsBulkIds: !choices.TakesPostsWithoutBulkId
        );
        if (request.IsError)
        {
            return request.Error;
        }

        // run
        var target = new ResourceTarget(caller, create, replace, patch, delete);
        var job = new BulkJob(target, address.ScimBaseText)
        {
            RefusesCircles = choices.RefusesCircles,
            ExtraErrors = choices.ExtraBulkErrors,
        };
        var results = await job.ExecuteAsync(request.Value, cancellation);

        // render
        return BulkResponse.Render(
            results,
            caller.Organization.Options.DocumentedErrors,
            choices.StatusObjects
        );
    }
}
