using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// Whether two JSON values say the same to a SCIM client: members in any order and any letter case of their names, values of
/// multi-valued attributes in any order, null and [] like nothing, instants by the time they mean (RFC 7643 sections 2.1, 2.4, 2.5).
/// </summary>
internal static class SameValue
{
    public static bool Are(JsonNode? one, JsonNode? other) =>
        (one, other) switch
        {
            (JsonObject a, JsonObject b) => AreObjects(a, b),
            (JsonArray a, JsonArray b) => a.Count == b.Count && Matches(a, b, Are),
            (null or JsonArray { Count: 0 }, null or JsonArray { Count: 0 }) => true,
            (JsonValue a, JsonValue b) => AreValues(a, b),
            _ => false,
        };

    /// <summary>
    /// Whether everything that was sent is there; the provider may have added to it: sub-attributes, defaults, and what it
    /// computes.
    /// </summary>
    public static bool Contains(JsonNode? stored, JsonNode? sent) =>
        (stored, sent) switch
        {
            (_, null or JsonArray { Count: 0 }) => stored is null or JsonArray { Count: 0 },
            (JsonObject a, JsonObject b) => b.All(m => Contains(Json.Member(a, m.Key), m.Value)),
            (JsonArray a, JsonArray b) => a.Count == b.Count
                && Matches(b, a, (wanted, found) => Contains(found, wanted)),
            _ => Are(stored, sent),
        };

    private static bool AreObjects(JsonObject one, JsonObject other) =>
        one.Concat(other).All(m => Are(Json.Member(one, m.Key), Json.Member(other, m.Key)));

    private static bool AreValues(JsonValue one, JsonValue other)
    {
        if (
            one.GetValueKind() != JsonValueKind.String
            || other.GetValueKind() != JsonValueKind.String
        )
        {
            return JsonNode.DeepEquals(one, other);
        }

        var (a, b) = (one.GetValue<string>(), other.GetValue<string>());
        return string.Equals(a, b, StringComparison.Ordinal)
            || (
                ValueKind.InstantOf(a) is { } instant
                && ValueKind.InstantOf(b) is { } same
                && instant == same
            );
    }

    private static bool Matches(
        JsonArray wanted,
        JsonArray found,
        Func<JsonNode?, JsonNode?, bool> same
    )
    {
        var left = found.ToList();
        foreach (var item in wanted)
        {
            var index = left.FindIndex(candidate => same(item, candidate));
            if (index < 0)
            {
                return false;
            }

            left.RemoveAt(index);
        }

        return true;
    }
}
