using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>What is wrong: a card for each root cause, the gravest first, with the scenarios that it takes along.</summary>
internal sealed class ProblemsSection(HtmlWriter html, RequirementCatalogue catalogue)
{
    public void Write(IReadOnlyList<RootCause> causes, IReadOnlyList<NumberedScenario> scenarios)
    {
        var numbered = scenarios.ToDictionary(s => s.Scenario.Key, StringComparer.Ordinal);
        using (html.Begin("section", ("id", "wrong"), ("aria-labelledby", "wrong-title")))
        {
            html.Element("h2", "What is wrong", ("id", "wrong-title"));
            if (causes.Count == 0)
            {
                html.Element(
                    "p",
                    "Nothing: no scenario failed, warned, was blocked or ended in an error.",
                    ("class", "calm")
                );
            }

            var card = new ProblemCard(html, catalogue);
            foreach (var cause in causes)
            {
                card.Write(
                    numbered[cause.Head.Key],
                    [.. cause.Consequences.Select(s => numbered[s.Key])]
                );
            }
        }
    }
}
