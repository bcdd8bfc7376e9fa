using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>A feature file, parsed and compiled.</summary>
/// <param name="Uri">Where it came from.</param>
/// <param name="Name">The name of the feature; empty when the file holds none.</param>
/// <param name="Language">The Gherkin language, such as "en".</param>
/// <param name="Tags">The tags of the feature, without '@'.</param>
/// <param name="Source">The text of the file.</param>
/// <param name="GherkinDocument">Its syntax tree.</param>
/// <param name="Pickles">Its scenarios, in the order of the file.</param>
public sealed record FeatureDocument(
    string Uri,
    string Name,
    string Language,
    IReadOnlyList<string> Tags,
    string Source,
    GherkinDocument GherkinDocument,
    IReadOnlyList<ScenarioPickle> Pickles
);
