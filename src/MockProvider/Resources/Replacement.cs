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

            if (CarryOver(replacement, before, attribute, prefix + attribute.Name) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>The same for one attribute, whose value was <paramref name="before"/>.</summary>
    public static ScimError? CarryOver(
        JsonObject replacement,
        JsonNode before,
        AttributeDefinition attribute,
        string path
    )
    {
        switch (replacement[attribute.Name], before)
        {
            case (null, _) when KeptParts.IsKept(attribute):
                replacement[attribute.Name] = before.DeepClone();
                return null;
            case (JsonArray after, JsonArray values):
                KeptParts.Restore(after, values, attribute);
                break;
            case (JsonObject after, JsonObject part)
                when CarryOver(after, part, PartsOf(attribute, after, part), path + ".")
                    is { } error:
                return error;
        }

        return ImmutableRule.Settle(replacement, before, attribute, path);
    }

    // What the provider says of one value, such as a manager's name, does not go over to another.
    private static IReadOnlyList<AttributeDefinition> PartsOf(
        AttributeDefinition attribute,
        JsonObject after,
        JsonObject before
    ) =>
        attribute.FindSubAttribute("value") is null
        || string.Equals(
            ElementIdentity.KeyOf(after, attribute),
            ElementIdentity.KeyOf(before, attribute),
            StringComparison.Ordinal
        )
            ? attribute.SubAttributes
            : [.. attribute.SubAttributes.Where(sub => sub.Mutability != Mutability.ReadOnly)];
}
