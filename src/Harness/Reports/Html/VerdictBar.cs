using System.Globalization;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>The counts of the verdicts as one stacked bar, with a legend that says the same in words.</summary>
internal sealed class VerdictBar(HtmlWriter html)
{
    private const int Width = 1000;

    // Good news from the left, bad news from the right: the eye compares lengths at the two ends.
    private static readonly Verdict[] Order =
    [
        Verdict.Passed,
        Verdict.Waived,
        Verdict.NotApplicable,
        Verdict.Skipped,
        Verdict.Pending,
        Verdict.Warned,
        Verdict.Blocked,
        Verdict.Error,
        Verdict.Failed,
    ];

    public void Write(RunResult run)
    {
        var counts = Order
            .Select(v => (Verdict: v, Count: run.Count(v)))
            .Where(c => c.Count > 0)
            .ToList();
        if (counts.Count == 0)
        {
            return;
        }

        Draw(counts);
        using (html.Begin("ul", ("class", "legend")))
        {
            foreach (var (verdict, count) in counts)
            {
                using (html.Begin("li"))
                {
                    html.Element("strong", count.ToString(CultureInfo.InvariantCulture));
                    VerdictBadge.Write(html, verdict);
                }
            }
        }
    }

    private void Draw(IReadOnlyList<(Verdict Verdict, int Count)> counts)
    {
        var said = string.Join(
            ", ",
            counts.Select(c => $"{c.Count} {VerdictBadge.Word(c.Verdict)}")
        );
        using (
            html.Begin(
                "svg",
                ("class", "bar"),
                ("viewBox", $"0 0 {Width} 10"),
                ("preserveAspectRatio", "none"),
                ("role", "img"),
                ("aria-label", said)
            )
        )
        {
            var total = counts.Sum(c => c.Count);
            var before = 0;
            foreach (var (verdict, count) in counts)
            {
                html.Element(
                    "rect",
                    "",
                    ("class", VerdictBadge.Class(verdict)),
                    ("x", Scaled(before, total)),
                    ("y", "0"),
                    ("width", Scaled(count, total)),
                    ("height", "10")
                );
                before += count;
            }
        }
    }

    private static string Scaled(int count, int total) =>
        ((double)count * Width / total).ToString("0.##", CultureInfo.InvariantCulture);
}
