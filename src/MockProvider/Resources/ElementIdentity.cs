using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>When two values of a multi-valued attribute are the same one.</summary>
internal static class ElementIdentity
{
    /// <summary>
    /// Equal keys mean the same value: the sub-attributes value and type together (RFC 7643 section 2.4 wants such a pair once
    /// only), value alone where it is immutable as in members, and all content where there is no value.
    /// </summary>
    public static string KeyOf(JsonNode element, AttributeDefinition attribute)
    {
        if (!attribute.IsComplex)
        {
            return TextKey(element, attribute);
        }

        if (
            attribute.FindSubAttribute("value") is not { } value
            || element["value"] is not { } about
        )
        {
            return "content " + ContentOf(element);
        }

        var key = "value " + TextKey(about, value);
        return
            value.Mutability != Mutability.Immutable
            && attribute.FindSubAttribute("type") is { } type
            ? $"{key} type {(element["type"] is { } kind ? TextKey(kind, type) : "none")}"
            : key;
    }

    /// <summary>The whole content in one text, whatever the order of the members.</summary>
    public static string ContentOf(JsonNode? node) =>
        node is JsonObject complex
            ? string.Join(
                ',',
                complex
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => $"{member.Key}:{ContentOf(member.Value)}")
            )
            : node?.ToJsonString() ?? "null";

    private static string TextKey(JsonNode value, AttributeDefinition attribute) =>
        JsonText.Of(value) is { } text
            ? JsonValue.Create(ComparisonKey.Of(text, attribute)).ToJsonString()
            : ContentOf(value);
}
