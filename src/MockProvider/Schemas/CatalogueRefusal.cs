using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>The sentence about a key of a schema or resource type that cannot be served.</summary>
internal static class CatalogueRefusal
{
    public static ScimError Of(string key, JsonNode? value, string expected) =>
        ScimError.BadRequest(
            $"'{key}' is {value?.ToJsonString() ?? "missing"}; expected {expected}."
        );
}
