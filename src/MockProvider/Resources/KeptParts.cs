using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>
/// What stays when a client replaces a value without saying it: what it cannot write, what it is never shown, and what is
/// fixed once set (RFC 7643 section 7).
/// </summary>
internal static class KeptParts
{
    public static bool IsKept(AttributeDefinition attribute) =>
        attribute.Mutability is Mutability.ReadOnly or Mutability.Immutable
        || attribute.IsNeverShown;

    /// <summary>Copies the kept parts that a complex value lacks from the one that it replaces.</summary>
    public static void Restore(
        JsonObject after,
        JsonObject before,
        IEnumerable<AttributeDefinition> parts
    )
    {
        foreach (var part in parts.Where(IsKept))
        {
            if (after[part.Name] is null && before[part.Name] is { } value)
            {
                after[part.Name] = value.DeepClone();
            }
        }
    }

    /// <summary>The same for each value that was there before: one with an equal value and type.</summary>
    public static void Restore(JsonArray after, JsonArray before, AttributeDefinition attribute)
    {
        if (!attribute.SubAttributes.Any(IsKept))
        {
            return;
        }

        var known = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var value in before.OfType<JsonObject>())
        {
            known.TryAdd(ElementIdentity.KeyOf(value, attribute), value);
        }

        foreach (var value in after.OfType<JsonObject>())
        {
            if (known.TryGetValue(ElementIdentity.KeyOf(value, attribute), out var same))
            {
                Restore(value, same, attribute.SubAttributes);
            }
        }
    }
}
