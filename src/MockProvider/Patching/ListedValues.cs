using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Patching;

/// <summary>A remove operation that lists the values to remove instead of selecting them by a filter.</summary>
internal static class ListedValues
{
    /// <summary>The values that are not listed. A listed value is an object with a value, or the value alone.</summary>
    public static JsonArray Without(
        JsonArray values,
        JsonNode listed,
        AttributeDefinition attribute
    )
    {
        var keyOf = KeyOf(attribute);
        var keys = (listed as JsonArray ?? [listed.DeepClone()])
            .Select(keyOf)
            .ToHashSet(StringComparer.Ordinal);
        return new JsonArray([
            .. values
                .Where(value => !keys.Contains(keyOf(value)))
                .Select(value => value?.DeepClone()),
        ]);
    }

    private static Func<JsonNode?, string> KeyOf(AttributeDefinition attribute)
    {
        var caseExact = (attribute.FindSubAttribute("value") ?? attribute).CaseExact;
        return node =>
        {
            var about = node is JsonObject complex ? complex["value"] ?? complex : node;
            return JsonText.Of(about) is { } text
                ? ComparisonKey.Of(text, caseExact)
                : about?.ToJsonString() ?? "null";
        };
    }
}
