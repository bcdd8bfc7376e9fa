using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>The result by requirement: what the document demands, and what its scenarios came to.</summary>
internal sealed class RequirementsSection(HtmlWriter html, RequirementCatalogue catalogue)
{
    private static readonly string[] Columns =
    [
        "Requirement",
        "Statement",
        "Level",
        "Verdict",
        "Scenarios",
    ];

    public static string Anchor(string id) => $"r-{id}";

    public void Write(
        IReadOnlyList<RequirementResult> requirements,
        IReadOnlyList<NumberedScenario> scenarios
    )
    {
        var byId = scenarios
            .SelectMany(s => s.Scenario.Requirements.Select(id => (id, s)))
            .ToLookup(x => x.id, x => x.s, StringComparer.Ordinal);
        using (
            html.Begin("section", ("id", "requirements"), ("aria-labelledby", "requirements-title"))
        )
        {
            html.Element("h2", "Requirements", ("id", "requirements-title"));
            html.Element(
                "p",
                $"{Quantity.Of(requirements.Count, "requirement")} were looked at. A requirement's verdict is the worst of its scenarios."
            );
            new Table(html, Columns).Write(requirements, r => Row(r, [.. byId[r.Id]]));
        }
    }

    private void Row(RequirementResult result, IReadOnlyList<NumberedScenario> scenarios)
    {
        var requirement = catalogue.Find(result.Id);
        html.Element("th", result.Id, ("scope", "row"), ("id", Anchor(result.Id)));
        using (html.Begin("td", ("data-label", Columns[1])))
        {
            html.Text(requirement?.Statement ?? "Not in the catalogue.");
            if (requirement is not null)
            {
                html.Element("span", requirement.Reference, ("class", "source"));
            }
        }

        html.Element("td", result.Level, ("data-label", Columns[2]));
        using (html.Begin("td", ("data-label", Columns[3])))
        {
            VerdictBadge.Write(html, result.Verdict);
        }

        using (html.Begin("td", ("data-label", Columns[4])))
        {
            WriteScenarios(scenarios);
        }
    }

    private void WriteScenarios(IReadOnlyList<NumberedScenario> scenarios)
    {
        using (html.Begin("details"))
        {
            html.Element("summary", Quantity.Of(scenarios.Count, "scenario"));
            using (html.Begin("ul"))
            {
                foreach (var (scenario, anchor) in scenarios.Select(s => (s.Scenario, s.Anchor)))
                {
                    using (html.Begin("li"))
                    {
                        VerdictBadge.Write(html, scenario.Verdict);
                        html.Text(" ");
                        html.Element("a", scenario.Name, ("href", $"#{anchor}"));
                    }
                }
            }
        }
    }
}
