using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>PUT (RFC 7644 section 3.5.1). Errors: 404 (it never creates), invalidSyntax, invalidValue, mutability, uniqueness (409).</summary>
internal sealed class ReplaceResource(ResourceUpdate update)
{
    public Task<Result<JsonObject>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        string id,
        JsonObject body,
        Shown shown,
        CancellationToken cancellation
    ) =>
        update.ExecuteAsync(
            organization,
            type,
            id,
            current =>
                ResourceReader.ForReplace(body, current, type, Policies.Reading(organization)),
            shown,
            cancellation
        );
}
