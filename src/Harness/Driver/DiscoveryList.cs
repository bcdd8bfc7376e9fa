using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// The entries of /ResourceTypes and /Schemas. RFC 7644 section 4 wants a ListResponse; the entries of a bare array, or of a
/// map, are found all the same, so that a wrong wrapping hides nothing else.
/// </summary>
internal static class DiscoveryList
{
    /// <summary>None where the answer is no success or holds nothing of the kind.</summary>
    public static IReadOnlyList<JsonNode?> Entries(Exchange exchange) =>
        exchange.Answer.Status != 200
            ? []
            : Json.NodeOf(exchange) switch
            {
                JsonArray bare => [.. bare],
                JsonObject list when Json.Member(list, "Resources") is { } resources => Values(
                    resources
                ),
                JsonObject map => Values(map),
                _ => [],
            };

    /// <summary>The entry of an id or a name, in any letter case; null where there is none.</summary>
    public static JsonObject? Find(Exchange exchange, string member, string value) =>
        Entries(exchange)
            .OfType<JsonObject>()
            .FirstOrDefault(entry =>
                string.Equals(
                    Json.Text(Json.Member(entry, member)),
                    value,
                    StringComparison.OrdinalIgnoreCase
                )
            );

    private static IReadOnlyList<JsonNode?> Values(JsonNode node) =>
        node is JsonObject map
            ? [.. map.Select(member => member.Value).OfType<JsonObject>()]
            : Json.Items(node);
}
