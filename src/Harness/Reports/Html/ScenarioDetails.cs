using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A scenario that unfolds: reason, findings, steps and exchanges.</summary>
internal sealed class ScenarioDetails(HtmlWriter html, SecretMask mask)
{
    private readonly ExchangeDetails _exchange = new(html, mask);

    public void Write(NumberedScenario numbered)
    {
        var scenario = numbered.Scenario;
        using (html.Begin("details", ("class", numbered.IsProblem ? "scenario" : "scenario quiet")))
        {
            using (html.Begin("summary"))
            {
                VerdictBadge.Write(html, scenario.Verdict);
                html.Element("span", scenario.Name, ("class", "name"));
                html.Element("span", Quantity.Duration(scenario.Duration), ("class", "time"));
            }

            // The anchor stands inside: a browser that follows a link to it unfolds what is around it.
            using (html.Begin("div", ("class", "inside"), ("id", numbered.Anchor)))
            {
                WriteRequirements(scenario);
                WriteReason(scenario);
                WriteFindings(numbered);
                WriteSteps(scenario);
                WriteExchanges(numbered);
            }
        }
    }

    private void WriteRequirements(ScenarioResult scenario)
    {
        if (scenario.Requirements.Count == 0)
        {
            return;
        }

        using (html.Begin("p", ("class", "crumb")))
        {
            html.Text("Shows ");
            foreach (var id in scenario.Requirements)
            {
                html.Element("a", id, ("href", $"#{RequirementsSection.Anchor(id)}"));
                html.Text(" ");
            }
        }
    }

    private void WriteReason(ScenarioResult scenario)
    {
        if (scenario.Reason is { } reason)
        {
            html.Element("p", reason, ("class", "text"));
        }
    }

    private void WriteFindings(NumberedScenario numbered)
    {
        if (numbered.Scenario.Findings.Count == 0)
        {
            return;
        }

        html.Element("p", "Findings", ("class", "part"));
        using (html.Begin("ul", ("class", "findings")))
        {
            foreach (var finding in numbered.Scenario.Findings)
            {
                WriteFinding(numbered, finding);
            }
        }
    }

    private void WriteFinding(NumberedScenario numbered, Finding finding)
    {
        using (html.Begin("li", ("class", "text")))
        {
            html.Element("strong", $"{finding.Requirement} ({finding.Severity})");
            html.Text($" expected: {finding.Expected} Found: {finding.Actual} ");
            if (
                finding.Exchange is { } number
                && numbered.Scenario.Exchanges.Any(e => e.Number == number)
            )
            {
                html.Element("a", $"Exchange {number}", ("href", $"#{numbered.AnchorOf(number)}"));
            }
        }
    }

    private void WriteSteps(ScenarioResult scenario)
    {
        if (scenario.Steps.Count == 0)
        {
            return;
        }

        html.Element("p", "Steps", ("class", "part"));
        using (html.Begin("ol", ("class", "steps")))
        {
            foreach (var step in scenario.Steps)
            {
                WriteStep(step);
            }
        }
    }

    private void WriteStep(StepRecord step)
    {
        using (html.Begin("li", ("class", $"step-{step.Status}")))
        {
            using (html.Begin("span", ("class", "name")))
            {
                html.Element("strong", step.Keyword);
                html.Text(" " + step.Text);
            }

            html.Element(
                "span",
                $"{step.Status}, {Quantity.Duration(step.Duration)}",
                ("class", "time")
            );
            if (step.Problem is { } problem)
            {
                html.Element("span", problem, ("class", "problem text"));
            }
        }
    }

    private void WriteExchanges(NumberedScenario numbered)
    {
        if (numbered.Scenario.Exchanges.Count == 0)
        {
            return;
        }

        html.Element("p", "Exchanges", ("class", "part"));
        foreach (var exchange in numbered.Scenario.Exchanges)
        {
            _exchange.Write(exchange, numbered.AnchorOf(exchange.Number));
        }
    }
}
