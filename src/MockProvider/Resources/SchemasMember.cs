using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>The schemas member of a resource (RFC 7643 section 3; rulings N14, N23).</summary>
internal static class SchemasMember
{
    /// <summary>The first thing wrong with the member of a request, or null.</summary>
    public static ScimError? Check(JsonObject body, ResourceType type)
    {
        if (!JsonMembers.TryFind(body, CommonAttributes.Schemas.Name, out var node) || node is null)
        {
            return ScimError.InvalidSyntax(
                $"'schemas' is missing; expected an array with '{type.Schema.Id}'."
            );
        }

        return CheckValue(node, type);
    }

    /// <summary>The same for the value alone.</summary>
    public static ScimError? CheckValue(JsonNode? value, ResourceType type)
    {
        if (value is not JsonArray array)
        {
            return ScimError.InvalidSyntax("'schemas' must be an array of URNs.");
        }

        foreach (var urn in array.Select(JsonText.Of))
        {
            if (urn is null || !IsOf(type, urn))
            {
                return ScimError.InvalidValue(
                    $"'{urn}' in 'schemas' is not a schema of {type.Name}."
                );
            }
        }

        return array.Any(urn => type.IsCoreSchema(JsonText.Of(urn)!))
            ? null
            : ScimError.InvalidSyntax($"'schemas' must contain '{type.Schema.Id}'.");
    }

    /// <summary>Makes schemas name the core and every extension that has data, and drops an extension without any.</summary>
    public static void Update(JsonObject resource, ResourceType type)
    {
        var urns = new JsonArray(type.Schema.Id);
        foreach (var urn in type.Extensions.Select(extension => extension.Schema.Id))
        {
            if (resource[urn] is JsonObject { Count: > 0 })
            {
                urns.Add(urn);
            }
            else
            {
                resource.Remove(urn);
            }
        }

        if (!JsonNode.DeepEquals(resource[CommonAttributes.Schemas.Name], urns))
        {
            resource[CommonAttributes.Schemas.Name] = urns;
        }
    }

    private static bool IsOf(ResourceType type, string urn) =>
        type.IsCoreSchema(urn) || type.FindExtension(urn) is not null;
}
