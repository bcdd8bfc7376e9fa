using System.Collections.Specialized;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>The contexts that bindings of a running pickle see.</summary>
internal sealed class ScenarioContexts
{
    public ScenarioContexts(ScenarioPickle pickle)
    {
        var arguments = new OrderedDictionary(StringComparer.Ordinal);
        foreach (var (column, cell) in pickle.Arguments)
        {
            arguments.Add(column, cell);
        }

        var info = new ScenarioInfo(
            pickle.Name,
            pickle.Description,
            [.. pickle.OwnTags],
            [.. pickle.Tags],
            arguments
        );
        var rule = pickle.RuleName is null
            ? null
            : new RuleInfo(pickle.RuleName, [.. pickle.RuleTags]);
        Scenario = new ScenarioContext(info, rule);
        Feature = new FeatureContext(
            new FeatureInfo(pickle.FeatureName, [.. pickle.FeatureTags], pickle.Language)
        );
    }

    public ScenarioContext Scenario { get; }

    public FeatureContext Feature { get; }
}
