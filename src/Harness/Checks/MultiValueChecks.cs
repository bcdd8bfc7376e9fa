using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Values of one attribute beside each other (RFC 7643 section 2.4).</summary>
internal static class MultiValueChecks
{
    /// <summary>No more than one of them is primary.</summary>
    public static Discrepancy? HasOnePrimaryAtMost(Exchange exchange, string path)
    {
        var count = CountPrimaries(Json.ObjectOf(exchange), path);
        return count <= 1
            ? null
            : new($"one primary value of {path} at most", $"{count} of them", exchange);
    }

    /// <summary>How many values say that they are primary.</summary>
    public static int CountPrimaries(JsonNode? document, string path) =>
        ResourcePath.All(document, $"{path}[*].primary").Count(node => Json.Truth(node) is true);
}
