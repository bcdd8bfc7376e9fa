using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>Clashes of values that are unique, and ids that no two resources share.</summary>
internal static class UniquenessChecks
{
    private const string Keyword = "uniqueness";

    /// <summary>
    /// PUT and PATCH may say 409 or 400 of a clash (ruling N22). Another error keyword than uniqueness is a warning, and so is none.
    /// </summary>
    public static Discrepancy? IsClash(Exchange answer) =>
        answer.Answer.Status is not (400 or 409)
            ? new("a refusal with 409 or 400", AnswerText.Of(answer), answer)
        : RefusalChecks.KeywordOf(answer) is Keyword ? null
        : new Discrepancy(
            "scimType uniqueness",
            RefusalChecks.KeywordOf(answer) ?? "none",
            answer
        ).AsWarning();

    /// <summary>No two of the ids are the same.</summary>
    public static Discrepancy? AreDistinct(IReadOnlyCollection<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any())
            is { } shared
            ? new("an id of its own for each resource", $"{shared.Key} twice", null)
            : null;

    /// <summary>412; 409 says the same less well (ruling N77).</summary>
    public static Discrepancy? IsOtherVersion(Exchange answer) =>
        answer.Answer.Status switch
        {
            412 => null,
            409 => new Discrepancy("412", AnswerText.Of(answer), answer).AsWarning(),
            _ => new("412, as the version is another", AnswerText.Of(answer), answer),
        };

    /// <summary>Done, as the version is this one; a weak tag need not match (ruling N76).</summary>
    public static Discrepancy? IsSameVersion(Exchange answer) =>
        answer.Answer.Status switch
        {
            >= 200 and < 300 => null,
            412 => new Discrepancy("a success", AnswerText.Of(answer), answer).AsWarning(),
            _ => new("a success, as the version is the current one", AnswerText.Of(answer), answer),
        };
}
