using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What RFC 7643 section 8.7.2 prints of an attribute, in the words of the catalogue: "single-valued, boolean, required, readOnly,
/// returned default, …". A characteristic that the words leave out is not judged; "unprinted" says that the RFC forgot the
/// attribute (ruling N65), and then only its value counts.
/// </summary>
internal sealed class PrintedDefinition(string words)
{
    public bool IsPrinted => words is not "unprinted";

    public bool IsRequired =>
        !IsPrinted || words.Split(", ").Contains("required", StringComparer.Ordinal);

    /// <summary>Each difference of the announcement; one that is missing matters where the attribute is required.</summary>
    public IEnumerable<Discrepancy?> Compare(string name, Announcement? announced, Exchange schemas)
    {
        if (!IsPrinted)
        {
            return [];
        }

        if (announced is not null)
        {
            return AnnouncementChecks.Says(announced, name, words, schemas, requiredWeighs: true);
        }

        var missing = new Discrepancy($"a definition of {name}", "none", schemas);
        return [IsRequired ? missing : missing.AsNote()];
    }
}
