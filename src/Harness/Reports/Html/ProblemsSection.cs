using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>What is wrong: a card for each scenario that needs somebody's attention, the gravest first.</summary>
internal sealed class ProblemsSection(HtmlWriter html, RequirementCatalogue catalogue)
{
    private static readonly Verdict[] Order =
    [
        Verdict.Failed,
        Verdict.Error,
        Verdict.Warned,
        Verdict.Blocked,
    ];

    public void Write(IReadOnlyList<NumberedScenario> scenarios)
    {
        var problems = Order
            .SelectMany(v => scenarios.Where(s => s.Scenario.Verdict == v))
            .ToList();
        using (html.Begin("section", ("id", "wrong"), ("aria-labelledby", "wrong-title")))
        {
            html.Element("h2", "What is wrong", ("id", "wrong-title"));
            if (problems.Count == 0)
            {
                html.Element(
                    "p",
                    "Nothing: no scenario failed, warned, was blocked or ended in an error.",
                    ("class", "calm")
                );
            }

            var card = new ProblemCard(html, catalogue);
            foreach (var problem in problems)
            {
                card.Write(problem);
            }
        }
    }
}
