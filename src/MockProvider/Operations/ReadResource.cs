using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>GET of one resource (RFC 7644 section 3.4.1). Errors: 404.</summary>
internal sealed class ReadResource(IDatabase database, ResourceView view)
{
    public Task<Result<Rendered>> ExecuteAsync(ResourceRequest request) =>
        database.ReadAsync(store => ReadAsync(store, request), request.Cancellation);

    private async Task<Result<Rendered>> ReadAsync(IStore store, ResourceRequest request)
    {
        var type = request.Type;
        var found = await Existing.FindAsync(store, request);
        if (found.IsError)
        {
            return found.Error;
        }

        var derived = await Derivation.LoadAsync(
            store,
            found.Value,
            type,
            request.Shown.WantsMembers(type)
        );
        var tag = ResourceView.Tag(request.Organization, found.Value, derived);
        return tag is not null && request.Preconditions.KnowsAlready(tag)
            ? new Rendered(default) { Tag = tag, IsKnown = true }
            : view.Render(request.Organization, type, found.Value, derived, request.Shown);
    }
}
