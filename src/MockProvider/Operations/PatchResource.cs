using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// PATCH (RFC 7644 section 3.5.2), all operations or none. Errors: 404, invalidSyntax, invalidPath, invalidValue,
/// noTarget, mutability, uniqueness (409).
/// </summary>
internal sealed class PatchResource(ResourceUpdate update)
{
    public async Task<Result<JsonObject>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        string id,
        JsonObject body,
        Shown shown,
        CancellationToken cancellation
    )
    {
        // parse
        var request = PatchRequest.Parse(body, organization.Options.Patching);
        if (request.IsError)
        {
            return request.Error;
        }

        // apply, store
        return await update.ExecuteAsync(
            organization,
            type,
            id,
            current => Apply(current, request.Value, type, Policies.Patching(organization)),
            shown,
            cancellation
        );
    }

    private static Result<JsonObject> Apply(
        JsonObject current,
        PatchRequest request,
        ResourceType type,
        PatchPolicy policy
    )
    {
        var outcome = PatchEngine.Apply(current, request, type, policy);
        return outcome.IsError ? outcome.Error : outcome.Value.Document;
    }
}
