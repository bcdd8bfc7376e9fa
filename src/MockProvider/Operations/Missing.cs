using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

internal static class Missing
{
    public static ScimError Resource(ResourceType type, string id) =>
        ScimError.NotFound($"There is no {type.Name} with the id '{id}'.");
}
