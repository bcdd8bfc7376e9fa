using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Values of one attribute beside each other (RFC 7643 section 2.4).</summary>
internal static class MultiValueChecks
{
    /// <summary>No more than one of them is primary.</summary>
    public static Discrepancy? HasOnePrimaryAtMost(Exchange exchange, string path)
    {
        var count = ResourcePath
            .All(Json.ObjectOf(exchange), $"{path}[*].primary")
            .Count(node => Json.Truth(node) is true);
        return count <= 1
            ? null
            : new($"one primary value of {path} at most", $"{count} of them", exchange);
    }
}
