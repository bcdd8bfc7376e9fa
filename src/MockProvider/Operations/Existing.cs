using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The resource that a request is about.</summary>
internal static class Existing
{
    /// <summary>404 when there is none, or one of another type.</summary>
    public static async Task<Result<StoredResource>> FindAsync(
        IStore store,
        ResourceRequest request
    ) =>
        await store.Resources.FindAsync(request.Organization.Id, request.Id) is { } found
        && string.Equals(found.ResourceType, request.Type.Name, StringComparison.Ordinal)
            ? found
            : ScimError.NotFound($"There is no {request.Type.Name} with the id '{request.Id}'.");

    /// <summary>The same for a write: 412 when the preconditions do not hold (RFC 7644 section 3.14).</summary>
    public static async Task<Result<StoredResource>> FindForWriteAsync(
        IStore store,
        ResourceRequest request
    )
    {
        var found = await FindAsync(store, request);
        if (found.IsError || request.Preconditions == Preconditions.None)
        {
            return found;
        }

        var choices = request.Organization.Options.Choices;
        var derived = await Derivation.LoadAsync(store, found.Value, request.Type, false);
        return
            ResourceView.Tag(request.Organization, found.Value, derived) is { } tag
            && !request.Preconditions.AllowWrite(tag, !choices.WeakTagsNeverMatch)
            ? ScimError.PreconditionFailed(
                $"The version is {tag}; the preconditions do not hold."
            ) with
            {
                Status = choices.VersionMismatchStatus,
            }
            : found;
    }
}
