using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What RFC 7643 section 8.7.2 prints of an attribute, in the words of the catalogue: "single-valued, boolean, required, readOnly,
/// returned default, …". A characteristic that the words leave out is not judged; "unprinted" says that the RFC forgot the
/// attribute (ruling N65), and then only its value counts.
/// </summary>
internal sealed class PrintedDefinition(string words)
{
    private readonly List<string> _words = [.. words.Split(", ")];

    public bool IsPrinted => !_words.Contains("unprinted", StringComparer.Ordinal);

    public bool IsRequired => !IsPrinted || _words.Contains("required", StringComparer.Ordinal);

    /// <summary>
    /// Each difference of the announcement. One that leaves out a characteristic has the default of RFC 7643 section 2.2. What
    /// a provider may announce more strictly, and what the RFC prints against its own prose, is a note (ruling N58, erratum 6001).
    /// </summary>
    public IEnumerable<Discrepancy?> Compare(string name, Announcement? announced, Exchange schemas)
    {
        if (!IsPrinted)
        {
            return [];
        }

        if (announced is null)
        {
            var missing = new Discrepancy($"a definition of {name}", "none", schemas);
            return [IsRequired ? missing : missing.AsNote()];
        }

        return _words.Select(word => Compare(word, announced)).OfType<Difference>().Select(Found);

        Discrepancy Found(Difference difference) =>
            new($"{name} to be announced as {difference.Printed}", difference.Announced, schemas)
            {
                Severity = difference.IsMild ? Severity.Note : null,
            };
    }

    private static Difference? Compare(string word, Announcement announced)
    {
        var (key, value) = word.Split(' ', 2) is [var k, var v] ? (k, v) : (word, "");
        return key switch
        {
            "single-valued" => Unless(announced.MultiValued is not true, word, "multi-valued"),
            "multi-valued" => Unless(announced.MultiValued is true, word, "single-valued"),
            "required" => Unless(announced.Required is true, word, "optional"),
            "optional" => Unless(announced.Required is not true, word, "required", isMild: true),
            "readOnly" => Same(word, announced.Mutability ?? "readWrite"),
            "returned" => Same(
                word,
                $"returned {announced.Returned ?? "default"}",
                isMild: announced.Returned is "always"
            ),
            // Erratum 6001: the prose has references case exact, the printed schemas have not.
            "caseExact" when announced.Type is not "reference" => Same(
                word,
                announced.CaseExact is true ? "caseExact true" : "caseExact false",
                isMild: true
            ),
            "caseExact" => null,
            "uniqueness" => Same(
                word,
                $"uniqueness {announced.Uniqueness ?? "none"}",
                isMild: true
            ),
            "referenceTypes" or "canonicalValues" => Lists(key, value, ListOf(announced, key)),
            _ => Same(word, announced.Type ?? "string"),
        };
    }

    private static Difference? Same(string printed, string announced, bool isMild = false) =>
        Unless(
            string.Equals(printed, announced, StringComparison.OrdinalIgnoreCase),
            printed,
            announced,
            isMild
        );

    private static Difference? Lists(
        string member,
        string printed,
        IReadOnlyList<string> announced
    ) =>
        Unless(
            printed.Split('/').All(p => announced.Contains(p, StringComparer.Ordinal)),
            $"{member} {printed}",
            $"{member} {string.Join('/', announced)}",
            isMild: true
        );

    private static Difference? Unless(
        bool holds,
        string printed,
        string announced,
        bool isMild = false
    ) => holds ? null : new(printed, announced, isMild);

    private static List<string> ListOf(Announcement announced, string member) =>
        [
            .. Json.Items(Json.Member(announced.Definition, member))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    private sealed record Difference(string Printed, string Announced, bool IsMild);
}
