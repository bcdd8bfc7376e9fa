using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>PUT (RFC 7644 section 3.5.1). Errors: 404 (it never creates), invalidSyntax, invalidValue, mutability, uniqueness (409).</summary>
internal sealed class ReplaceResource(ResourceUpdate update)
{
    private const string Active = "active";

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
                ResourceReader.ForReplace(
                    WithActive(body, current),
                    current,
                    type,
                    Policies.Reading(organization)
                ),
            shown,
            cancellation
        );

    // RFC 7644 section 3.5.1: what is left out may stay as it is. Nobody regains access by omission.
    private static JsonObject WithActive(JsonObject body, JsonObject current)
    {
        var name = body.Select(member => member.Key)
            .FirstOrDefault(key => string.Equals(key, Active, StringComparison.OrdinalIgnoreCase));
        if (name is not null && body[name] is not null)
        {
            return body;
        }

        var complete = body.DeepClone().AsObject();
        complete[name ?? Active] = current[Active]?.DeepClone();
        return complete;
    }
}
