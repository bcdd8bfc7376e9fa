using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>What a PUT cannot change: carried over from the resource that it replaces (RFC 7644 section 3.5.1).</summary>
internal static class Replacement
{
    /// <summary>Completes <paramref name="replacement"/>; the mutability error when it has another immutable value.</summary>
    public static ScimError? CarryOver(
        JsonObject replacement,
        JsonObject current,
        ResourceType type
    )
    {
        var error = CarryOver(
            replacement,
            current,
            [.. CommonAttributes.All, .. type.Schema.Attributes],
            string.Empty
        );
        foreach (var schema in type.Extensions.Select(extension => extension.Schema))
        {
            if (error is null && current[schema.Id] is JsonObject before)
            {
                if (replacement[schema.Id] is not JsonObject after)
                {
                    replacement[schema.Id] = after = [];
                }

                error = CarryOver(after, before, schema.Attributes, schema.Id + ":");
            }
        }

        return error;
    }

    private static ScimError? CarryOver(
        JsonObject replacement,
        JsonObject current,
        IReadOnlyList<AttributeDefinition> attributes,
        string prefix
    )
    {
        foreach (var attribute in attributes)
        {
            if (current[attribute.Name] is not { } before)
            {
                continue;
            }

            var path = prefix + attribute.Name;
            var after = replacement[attribute.Name];
            if (after is null && IsKept(attribute))
            {
                replacement[attribute.Name] = before.DeepClone();
            }
            else if (
                attribute.Mutability == Mutability.Immutable
                && !JsonNode.DeepEquals(before, after)
            )
            {
                return ScimError.Mutability(
                    $"'{path}' is immutable and has another value already."
                );
            }
            else if (
                before is JsonObject part
                && after is JsonObject newPart
                && CarryOver(newPart, part, attribute.SubAttributes, path + ".") is { } error
            )
            {
                return error;
            }
        }

        return null;
    }

    // A client cannot send back what it is never shown.
    private static bool IsKept(AttributeDefinition attribute) =>
        attribute.Mutability is Mutability.ReadOnly or Mutability.Immutable
        || attribute.Returned == Returned.Never;
}
