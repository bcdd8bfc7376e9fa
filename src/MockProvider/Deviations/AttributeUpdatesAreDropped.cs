using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Stores the document as it was, but for <c>active</c>; the client is shown what it asked for.</summary>
internal sealed class AttributeUpdatesAreDropped(IResourceWriting conforming) : IResourceWriting
{
    public Task<Result<Done>> ReplaceAsync(
        UnitOfWork work,
        Account account,
        StoredResource current,
        JsonObject document
    ) =>
        conforming.ReplaceAsync(
            work,
            account,
            current,
            AccountDocument.WithStatus(current.ReadDocument(), account)
        );
}
