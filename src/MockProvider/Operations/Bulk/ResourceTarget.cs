using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>Runs each request of a bulk job as the operation that stands alone, for the caller of the job.</summary>
internal sealed class ResourceTarget(
    Caller caller,
    CreateResource create,
    ReplaceResource replace,
    PatchResource patch,
    DeleteResource delete
) : IBulkTarget
{
    private const int Ok = 200;
    private const int Created = 201;
    private const int NoContent = 204;

    public async Task<BulkOutcome> ExecuteAsync(BulkCall call, CancellationToken cancellation)
    {
        var type = caller.Organization.Catalogue.ResourceTypes.FirstOrDefault(known =>
            string.Equals(known.Endpoint, call.Endpoint, StringComparison.OrdinalIgnoreCase)
        );
        if (type is null)
        {
            return BulkOutcome.Failed(
                ScimError.NotFound($"There is no resource type at {call.Endpoint}.")
            );
        }

        var request = Request(call, type, cancellation);
        return call.Method switch
        {
            "POST" => Outcome(Created, await create.ExecuteAsync(request, call.Data!)),
            "PUT" => Outcome(Replaced, await replace.ExecuteAsync(request, call.Data!)),
            "PATCH" => Outcome(Patched, await patch.ExecuteAsync(request, call.Data!)),
            _ => Outcome(await delete.ExecuteAsync(request)),
        };
    }

    // Ruling N01: as the organization answers the single request.
    private int Patched => caller.Organization.Options.PatchAnswer is "noContent" ? NoContent : Ok;

    // Ruling N21: likewise.
    private int Replaced => caller.Organization.Options.Choices.PutAnswersNothing ? NoContent : Ok;

    // The resource itself is not in the answer: nothing of it need be looked up or rendered.
    private ResourceRequest Request(
        BulkCall call,
        ResourceType type,
        CancellationToken cancellation
    ) =>
        new(
            caller,
            type,
            call.Id ?? "",
            new Shown([new AttributePath(null, CommonAttributes.Id.Name, null)], null),
            call.Version is null ? Preconditions.None : new Preconditions([call.Version], null),
            cancellation
        );

    private static BulkOutcome Outcome(int status, Result<Rendered> result) =>
        result.IsError
            ? BulkOutcome.Failed(result.Error)
            : new BulkOutcome(status, result.Value.Id, result.Value.Location, result.Value.Tag);

    private static BulkOutcome Outcome(Result<Storage.Done> result) =>
        result.IsError ? BulkOutcome.Failed(result.Error) : new BulkOutcome(NoContent);
}
