using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Makes a resource of a request body: canonical names, checked types, readOnly and unknown attributes left out.</summary>
internal static class ResourceReader
{
    public static Result<JsonObject> ForCreate(
        JsonObject body,
        ResourceType type,
        ReadPolicy policy
    ) => ScimError.InvalidValue($"Not yet: {body.Count}{type.Name}{policy}");

    public static Result<JsonObject> ForReplace(
        JsonObject body,
        JsonObject current,
        ResourceType type,
        ReadPolicy policy
    ) => ScimError.InvalidValue($"Not yet: {body.Count}{current.Count}{type.Name}{policy}");
}
