using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>Joins the pickles of the compiler with what their syntax tree says.</summary>
internal static class FeatureCompiler
{
    public static FeatureDocument Compile(
        string uri,
        string text,
        GherkinDocument document,
        IReadOnlyCollection<Pickle> pickles
    )
    {
        var feature = document.Feature;
        if (feature is null)
        {
            return new FeatureDocument(uri, "", "en", [], text, document, []);
        }

        var tree = new FeatureTree(feature);
        var names = pickles
            .CountBy(pickle => pickle.Name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var compiled = new List<ScenarioPickle>();
        foreach (var pickle in pickles)
        {
            var nth = seen[pickle.Name] = seen.GetValueOrDefault(pickle.Name) + 1;
            var unique = names[pickle.Name] == 1 ? pickle.Name : $"{pickle.Name} #{nth}";
            compiled.Add(Compile(uri, feature, tree, pickle, unique));
        }

        var tags = TagNames.Of(feature.Tags);
        return new FeatureDocument(
            uri,
            feature.Name,
            feature.Language,
            tags,
            text,
            document,
            compiled
        );
    }

    private static ScenarioPickle Compile(
        string uri,
        Feature feature,
        FeatureTree tree,
        Pickle pickle,
        string unique
    )
    {
        var (scenario, rule) = tree.Scenarios[pickle.AstNodeIds[0]];
        var row = pickle.AstNodeIds.Count > 1 ? tree.Rows[pickle.AstNodeIds[1]] : null;
        return new ScenarioPickle
        {
            Id = pickle.Id,
            FeatureUri = uri,
            FeatureName = feature.Name,
            FeatureTags = TagNames.Of(feature.Tags),
            RuleName = rule?.Name,
            RuleTags = TagNames.Of(rule?.Tags),
            OwnTags = TagNames.Of(scenario.Tags, row?.Examples.Tags),
            Tags = TagNames.Of(feature.Tags, rule?.Tags, scenario.Tags, row?.Examples.Tags),
            Name = pickle.Name,
            UniqueName = unique,
            Description = scenario.Description ?? "",
            Arguments =
                row?.Arguments() ?? new OrderedDictionary<string, string>(StringComparer.Ordinal),
            ExampleIndex = row?.Index,
            Line = (int)(row?.Row.Location ?? scenario.Location).Line,
            Language = pickle.Language,
            Steps = StepCompiler.Compile(tree, pickle),
            Message = pickle,
        };
    }
}
