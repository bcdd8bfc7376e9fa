using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>The values of a multi-valued attribute after others were added, and which of them those are now.</summary>
internal sealed record MultiValue(JsonArray Values, IReadOnlyList<JsonNode> Written)
{
    /// <summary>
    /// The most values of one attribute, as every change handles all of them. Those that are no more than references, as
    /// members are, do not count: they are not kept in the document.
    /// </summary>
    public const int MostValues = 1000;

    /// <summary>invalidValue when there are too many values.</summary>
    public static ScimError? CheckCount(
        JsonArray values,
        AttributeDefinition attribute,
        string path
    ) =>
        values.Count > MostValues
        && attribute.FindSubAttribute("value")?.Mutability != Mutability.Immutable
            ? ScimError.InvalidValue(
                $"'{path}' has {values.Count.ToString(CultureInfo.InvariantCulture)} values; at most {MostValues.ToString(CultureInfo.InvariantCulture)} are kept."
            )
            : null;

    /// <summary>Adds values to a list; one that is there already is merged into it instead. The arguments keep unchanged.</summary>
    public static MultiValue Append(
        JsonArray existing,
        JsonArray added,
        AttributeDefinition attribute
    )
    {
        var values = existing.DeepClone().AsArray();
        var known = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var value in values.OfType<JsonNode>())
        {
            known.TryAdd(ElementIdentity.KeyOf(value, attribute), value);
        }

        var written = new List<JsonNode>();
        foreach (var value in added.OfType<JsonNode>())
        {
            var key = ElementIdentity.KeyOf(value, attribute);
            if (known.TryGetValue(key, out var same))
            {
                Merge(same, value, attribute);
            }
            else
            {
                same = known[key] = value.DeepClone();
                values.Add(same);
            }

            written.Add(same);
        }

        return new MultiValue(values, [.. written.Distinct()]);
    }

    private static void Merge(JsonNode target, JsonNode source, AttributeDefinition attribute)
    {
        if (target is not JsonObject complex || source is not JsonObject added)
        {
            return;
        }

        foreach (var (name, value) in added)
        {
            var identifies = name is "value" or "type";
            var isFixed =
                identifies || attribute.FindSubAttribute(name)?.Mutability == Mutability.Immutable;
            if (!isFixed || complex[name] is null)
            {
                complex[name] = value?.DeepClone();
            }
        }
    }
}
