using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>One scenario that is not as it should be: expected, found, where it is documented, and the proof.</summary>
internal sealed class ProblemCard(HtmlWriter html, RequirementCatalogue catalogue)
{
    public void Write(NumberedScenario problem, IReadOnlyList<NumberedScenario> consequences)
    {
        var scenario = problem.Scenario;
        using (html.Begin("article", ("class", $"card {VerdictBadge.Class(scenario.Verdict)}")))
        {
            html.Element(
                "p",
                scenario.Rule is null ? scenario.Feature : $"{scenario.Feature} › {scenario.Rule}",
                ("class", "crumb")
            );
            using (html.Begin("h3"))
            {
                VerdictBadge.Write(html, scenario.Verdict);
                html.Text(" ");
                html.Element("a", scenario.Name, ("href", $"#{problem.Anchor}"));
            }

            if (scenario.Findings.Count == 0)
            {
                WriteReason(scenario);
            }

            foreach (var same in scenario.Findings.GroupBy(f => (f.Expected, f.Actual, f.Exchange)))
            {
                WriteFinding(problem, [.. same]);
            }

            WriteConsequences(consequences);
        }
    }

    private void WriteConsequences(IReadOnlyList<NumberedScenario> consequences)
    {
        if (consequences.Count == 0)
        {
            return;
        }

        using (html.Begin("details"))
        {
            html.Element(
                "summary",
                consequences.Count == 1
                    ? "One more scenario shows the same"
                    : $"{consequences.Count} more scenarios show the same"
            );
            using (html.Begin("ul"))
            {
                foreach (var scenario in consequences)
                {
                    using (html.Begin("li"))
                    {
                        html.Element(
                            "a",
                            $"{scenario.Scenario.Feature}: {scenario.Scenario.Name}",
                            ("href", $"#{scenario.Anchor}")
                        );
                        html.Text($" ({scenario.Scenario.Verdict})");
                    }
                }
            }
        }
    }

    private void WriteReason(ScenarioResult scenario)
    {
        html.Element("p", scenario.Reason ?? "No reason was recorded.", ("class", "text"));
        using (html.Begin("dl", ("class", "finding")))
        {
            WriteSources("Would have shown", scenario.Requirements);
        }
    }

    private void WriteFinding(NumberedScenario problem, IReadOnlyList<Finding> findings)
    {
        using (html.Begin("dl", ("class", "finding")))
        {
            Row("Expected", findings[0].Expected);
            Row("Found", findings[0].Actual);
            WriteSources("Documented", findings.Select(f => f.Requirement));
            if (findings[0].Exchange is { } number)
            {
                WriteProof(problem, number);
            }
        }
    }

    private void WriteProof(NumberedScenario problem, int number)
    {
        html.Element("dt", "Evidence");
        using (html.Begin("dd"))
        {
            var shown = problem.Scenario.Exchanges.FirstOrDefault(e => e.Number == number);
            if (shown is null)
            {
                html.Text($"exchange {number}, which was not recorded");
            }
            else
            {
                html.Element(
                    "a",
                    ExchangeDetails.Title(shown),
                    ("href", $"#{problem.AnchorOf(number)}")
                );
            }
        }
    }

    private void WriteSources(string term, IEnumerable<string> ids)
    {
        html.Element("dt", term);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            using (html.Begin("dd"))
            {
                html.Element("a", id, ("href", $"#{RequirementsSection.Anchor(id)}"));
                html.Text(
                    catalogue.Find(id) is { } requirement
                        ? $", {requirement.Reference} ({requirement.Level}): {requirement.Statement}"
                        : ", which is not in the catalogue"
                );
            }
        }
    }

    private void Row(string term, string text)
    {
        html.Element("dt", term);
        html.Element("dd", text, ("class", "text"));
    }
}
