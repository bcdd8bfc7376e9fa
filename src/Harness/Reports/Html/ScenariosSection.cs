using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>Every scenario in its feature and rule, in the order in which the features tell them.</summary>
internal sealed class ScenariosSection(HtmlWriter html, SecretMask mask)
{
    private readonly ScenarioDetails _details = new(html, mask);

    public void Write(IReadOnlyList<NumberedScenario> scenarios)
    {
        using (html.Begin("section", ("id", "scenarios"), ("aria-labelledby", "scenarios-title")))
        {
            html.Element("h2", "Scenarios", ("id", "scenarios-title"));
            if (scenarios.Any(s => s.IsProblem) && scenarios.Any(s => !s.IsProblem))
            {
                WriteFilter();
            }

            foreach (var feature in scenarios.GroupBy(s => s.Scenario.Path, StringComparer.Ordinal))
            {
                WriteFeature([.. feature]);
            }
        }
    }

    // Without a script: the style sheet hides what is quiet while the box is checked.
    private void WriteFilter()
    {
        using (html.Begin("p", ("class", "filter")))
        using (html.Begin("label"))
        {
            html.Void("input", ("type", "checkbox"), ("id", "only-problems"));
            html.Text(" Show only what is wrong");
        }
    }

    private void WriteFeature(IReadOnlyList<NumberedScenario> feature)
    {
        using (html.Begin("section", ("class", Class("feature", feature))))
        {
            html.Element("h3", feature[0].Scenario.Feature);
            html.Element("p", feature[0].Scenario.Path, ("class", "crumb"));
            foreach (var rule in feature.GroupBy(s => s.Scenario.Rule, StringComparer.Ordinal))
            {
                WriteRule([.. rule]);
            }
        }
    }

    private void WriteRule(IReadOnlyList<NumberedScenario> rule)
    {
        using (html.Begin("div", ("class", Class("rule", rule))))
        {
            if (rule[0].Scenario.Rule is { } name)
            {
                html.Element("h4", name);
            }

            foreach (var scenario in rule)
            {
                _details.Write(scenario);
            }
        }
    }

    private static string Class(string name, IEnumerable<NumberedScenario> scenarios) =>
        scenarios.Any(s => s.IsProblem) ? name : $"{name} quiet";
}
