using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The stage that stores what PUT and PATCH made of a resource.</summary>
internal interface IResourceWriting
{
    /// <summary>
    /// Stores the document in place of the current one and brings the account's attributes in step with it; an error
    /// if its unique value is taken.
    /// </summary>
    Task<Result<Done>> ReplaceAsync(
        UnitOfWork work,
        Account account,
        StoredResource current,
        JsonObject document
    );
}
