using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A verdict as a person sees it: a sign and the word, so that the colour says nothing alone.</summary>
internal static class VerdictBadge
{
    public static void Write(HtmlWriter html, Verdict verdict)
    {
        using (html.Begin("span", ("class", $"badge {Class(verdict)}")))
        {
            html.Element("span", Sign(verdict), ("aria-hidden", "true"));
            html.Text(" " + Word(verdict));
        }
    }

    public static string Class(Verdict verdict) => $"v-{verdict.ToString().ToLowerInvariant()}";

    public static string Word(Verdict verdict) =>
        verdict == Verdict.NotApplicable ? "Not applicable" : verdict.ToString();

    public static string Sign(Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => "✓",
            Verdict.Failed => "✕",
            Verdict.Error => "‼",
            Verdict.Warned => "!",
            Verdict.Blocked => "⊘",
            Verdict.Waived => "≈",
            Verdict.Pending => "…",
            _ => "–",
        };
}
