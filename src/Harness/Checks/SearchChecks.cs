using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What a filter finds. A provider may refuse an attribute or an operator with invalidFilter (ruling N84), which is a warning; an
/// answer that is wrong is the requirement's.
/// </summary>
internal static class SearchChecks
{
    public static Discrepancy? Finds(Exchange list, string id) =>
        TrialChecks.IsFilterRefused(list)
            ? Limited(list)
            : TrialChecks.Finds(list, id, FilterOf(list));

    public static Discrepancy? FindsNothing(Exchange list) =>
        TrialChecks.IsFilterRefused(list)
            ? Limited(list)
            : TrialChecks.FindsNothing(list, FilterOf(list));

    private static Discrepancy Limited(Exchange list) =>
        new Discrepancy(
            $"the filter {FilterOf(list)} to be supported",
            AnswerText.Of(list),
            list
        ).AsWarning();

    private static string FilterOf(Exchange list)
    {
        var query = Uri.UnescapeDataString(list.Request.Url.Query);
        var start = query.IndexOf("filter=", StringComparison.Ordinal);
        return start < 0 ? "" : query[(start + "filter=".Length)..];
    }
}
