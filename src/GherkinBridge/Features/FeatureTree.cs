using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>The nodes of a feature by id: pickles name their nodes by id only.</summary>
internal sealed class FeatureTree
{
    public FeatureTree(Feature feature)
    {
        foreach (var child in feature.Children)
        {
            AddSteps(child.Background?.Steps);
            Add(child.Scenario, rule: null);
            foreach (var inner in child.Rule?.Children ?? [])
            {
                AddSteps(inner.Background?.Steps);
                Add(inner.Scenario, child.Rule);
            }
        }
    }

    public Dictionary<string, (Scenario Scenario, Rule? Rule)> Scenarios { get; } =
        new(StringComparer.Ordinal);

    public Dictionary<string, ExamplesRow> Rows { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Step> Steps { get; } = new(StringComparer.Ordinal);

    private void Add(Scenario? scenario, Rule? rule)
    {
        if (scenario is null)
        {
            return;
        }

        Scenarios.Add(scenario.Id, (scenario, rule));
        AddSteps(scenario.Steps);
        var rows = scenario.Examples.SelectMany(examples =>
            examples.TableBody.Select(row => (examples, row))
        );
        foreach (var (index, (examples, row)) in rows.Index())
        {
            Rows.Add(row.Id, new ExamplesRow(examples, row, index));
        }
    }

    private void AddSteps(IEnumerable<Step>? steps)
    {
        foreach (var step in steps ?? [])
        {
            Steps.Add(step.Id, step);
        }
    }
}
