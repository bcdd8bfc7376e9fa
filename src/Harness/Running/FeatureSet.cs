using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>What a run is made of: the features with their scenarios, the bindings, and the catalogue.</summary>
internal sealed class FeatureSet
{
    private FeatureSet(
        IReadOnlyList<FeatureDocument> documents,
        BindingRegistry registry,
        RequirementCatalogue catalogue,
        int whole
    )
    {
        Documents = documents;
        Registry = registry;
        Catalogue = catalogue;
        Pickles = [.. documents.SelectMany(d => d.Pickles)];
        Whole = whole;
    }

    /// <summary>How many scenarios there are, chosen or not.</summary>
    public int Whole { get; }

    public IReadOnlyList<FeatureDocument> Documents { get; }

    public IReadOnlyList<ScenarioPickle> Pickles { get; }

    public BindingRegistry Registry { get; }

    public RequirementCatalogue Catalogue { get; }

    /// <summary>The features and the catalogue that ship with the harness.</summary>
    public static FeatureSet Load()
    {
        var home = AppContext.BaseDirectory;
        var documents = FeatureLoader.Load(Path.Combine(home, "features"));
        return new FeatureSet(
            documents,
            BindingRegistry.From(typeof(FeatureSet).Assembly),
            RequirementCatalogue.Load(Path.Combine(home, "spec")),
            documents.Sum(d => d.Pickles.Count)
        );
    }

    /// <summary>The scenarios that the settings choose.</summary>
    /// <exception cref="SettingsException">A term chooses nothing, or all of them together do not.</exception>
    public FeatureSet Choose(RunSettings settings)
    {
        var selection = Selection.Of(settings);
        if (selection.Idle(Pickles) is { } idle)
        {
            throw new SettingsException(
                $"The setting 'select' has '{idle}', which is no requirement, section, tag or feature of any scenario; expected such as R7644-3.3-04, RFC7644-3.5.2, @patch or rfc7644/3.3."
            );
        }

        var chosen = Documents
            .Select(d => d with { Pickles = [.. d.Pickles.Where(selection.Takes)] })
            .Where(d => d.Pickles.Count > 0)
            .ToList();
        return chosen.Count > 0
            ? new FeatureSet(chosen, Registry, Catalogue, Whole)
            : throw new SettingsException(
                "Nothing to run: the settings 'select' and 'failed-from' choose no scenario together."
            );
    }
}
