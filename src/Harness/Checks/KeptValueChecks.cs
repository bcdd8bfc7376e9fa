using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Values that a provider may change in part, or leave out, but not both ways.</summary>
internal static class KeptValueChecks
{
    /// <summary>
    /// externalId is optional for providers: one that is not kept is a warning (ruling N85), one that was shown when it was written
    /// and is lost, or is another, is the requirement's.
    /// </summary>
    public static Discrepancy? ExternalId(Exchange created, Exchange read, string sent)
    {
        var found = TextOf(read, "externalId");
        if (string.Equals(found, sent, StringComparison.Ordinal))
        {
            return null;
        }

        var discrepancy = new Discrepancy($"externalId \"{sent}\"", found ?? "none", read);
        return found is null && TextOf(created, "externalId") is null
            ? discrepancy.AsWarning()
            : discrepancy;
    }

    /// <summary>The same text, in whatever letter case (RFC 7643 section 7).</summary>
    public static Discrepancy? IgnoringCase(Exchange read, string path, string sent) =>
        string.Equals(TextOf(read, path), sent, StringComparison.OrdinalIgnoreCase)
            ? null
            : new(
                $"{path} \"{sent}\", perhaps in another letter case",
                TextOf(read, path) ?? AnswerText.Of(read),
                read
            );

    /// <summary>The text at a path, or null.</summary>
    public static string? TextOf(Exchange read, string path) =>
        Json.Text(ResourcePath.First(Json.ObjectOf(read), path));
}
