using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>An immutable attribute takes a value once (RFC 7643 section 7; RFC 7644 sections 3.5.1 and 3.5.2).</summary>
internal static class ImmutableRule
{
    /// <summary>
    /// The mutability error when the holder's value is no longer the one before. One that differs only in what does not
    /// matter, such as case or the order of values, becomes the one before.
    /// </summary>
    public static ScimError? Settle(
        JsonObject holder,
        JsonNode? before,
        AttributeDefinition attribute,
        string path
    )
    {
        if (attribute.Mutability != Mutability.Immutable || before is null)
        {
            return null;
        }

        if (!IsSame(before, holder[attribute.Name], attribute))
        {
            return ScimError.Mutability($"'{path}' is immutable and has another value already.");
        }

        holder[attribute.Name] = before.DeepClone();
        return null;
    }

    private static bool IsSame(JsonNode before, JsonNode? after, AttributeDefinition attribute) =>
        (before, after) switch
        {
            (JsonArray stored, JsonArray given) => stored.Count == given.Count
                && Keys(stored, attribute).SetEquals(Keys(given, attribute)),
            (_, null or JsonArray) => false,
            _ => string.Equals(
                Key(before, attribute),
                Key(after, attribute),
                StringComparison.Ordinal
            ),
        };

    private static HashSet<string> Keys(JsonArray values, AttributeDefinition attribute) =>
        values
            .OfType<JsonNode>()
            .Select(value => Key(value, attribute))
            .ToHashSet(StringComparer.Ordinal);

    private static string Key(JsonNode value, AttributeDefinition attribute) =>
        attribute.IsComplex
            ? ElementIdentity.ContentOf(value)
            : ElementIdentity.KeyOf(value, attribute);
}
