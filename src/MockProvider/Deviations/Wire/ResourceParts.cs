using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>Places in a resource that a deviation is about.</summary>
internal static class ResourceParts
{
    /// <summary>Stands for the container of the enterprise extension in a path.</summary>
    public const string Enterprise = SchemaUrns.EnterpriseUser;

    /// <summary>
    /// The complex values at a path of names: the one value, or each of several; an empty path is the resource itself.
    /// </summary>
    public static IEnumerable<JsonObject> Of(JsonObject resource, params string[] path) =>
        path.Aggregate(
            (IEnumerable<JsonObject>)[resource],
            (owners, name) => owners.SelectMany(owner => Values(owner[name])).ToList()
        );

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(JsonObject part, string name) =>
        part[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Makes another text of a member that has one.</summary>
    public static void Rewrite(JsonObject part, string name, Func<string, JsonNode?> change)
    {
        if (Text(part, name) is { } text)
        {
            part[name] = change(text);
        }
    }

    /// <summary>Exchanges the values of two members.</summary>
    public static void Swap(JsonObject part, string one, string other)
    {
        var (first, second) = (part[one]?.DeepClone(), part[other]?.DeepClone());
        part.Remove(one);
        part.Remove(other);
        if (second is not null)
        {
            part[one] = second;
        }

        if (first is not null)
        {
            part[other] = first;
        }
    }

    private static IEnumerable<JsonObject> Values(JsonNode? node) =>
        node switch
        {
            JsonArray many => many.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };
}
