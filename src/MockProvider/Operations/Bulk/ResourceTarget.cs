using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>The operations on resources, as one caller may do them.</summary>
internal sealed class ResourceTarget(
    CreateResource create,
    ReplaceResource replace,
    PatchResource patch,
    DeleteResource delete,
    Caller caller
) : IBulkTarget
{
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

        var request = new ResourceRequest(
            caller,
            type,
            call.Id ?? "",
            ShownOf(type),
            call.Version is null ? Preconditions.None : new Preconditions([call.Version], null),
            cancellation
        );
        return call.Method switch
        {
            "POST" => Written(201, await create.ExecuteAsync(request, call.Data!)),
            "PUT" => Written(200, await replace.ExecuteAsync(request, call.Data!)),
            "PATCH" => Written(PatchStatus, await patch.ExecuteAsync(request, call.Data!)),
            _ => Deleted(await delete.ExecuteAsync(request)),
        };
    }

    private int PatchStatus => caller.Organization.Options.PatchAnswer is "noContent" ? 204 : 200;

    private static BulkOutcome Written(int status, Result<Rendered> result) =>
        result.IsError
            ? BulkOutcome.Failed(result.Error)
            : new BulkOutcome(
                status,
                result.Value.Location!.Split('/')[^1],
                result.Value.Location,
                result.Value.Tag
            );

    private static BulkOutcome Deleted(Result<Done> result) =>
        result.IsError ? BulkOutcome.Failed(result.Error) : new BulkOutcome(204);

    // The resource is not part of the result, so that the members of a large group need not be read.
    private static Shown ShownOf(ResourceType type) =>
        Memberships.MembersOf(type) is { } members
            ? new Shown(null, [new AttributePath(null, members.Name, null)])
            : Shown.Default;
}
