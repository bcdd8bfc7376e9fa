using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>What a run is made of: the features with their scenarios, the bindings, and the catalogue.</summary>
internal sealed class FeatureSet
{
    private FeatureSet(
        IReadOnlyList<FeatureDocument> documents,
        BindingRegistry registry,
        RequirementCatalogue catalogue
    )
    {
        Documents = documents;
        Registry = registry;
        Catalogue = catalogue;
        Pickles = [.. documents.SelectMany(d => d.Pickles)];
    }

    public IReadOnlyList<FeatureDocument> Documents { get; }

    public IReadOnlyList<ScenarioPickle> Pickles { get; }

    public BindingRegistry Registry { get; }

    public RequirementCatalogue Catalogue { get; }

    /// <summary>The features and the catalogue that ship with the harness.</summary>
    public static FeatureSet Load()
    {
        var home = AppContext.BaseDirectory;
        return new FeatureSet(
            FeatureLoader.Load(Path.Combine(home, "features")),
            BindingRegistry.From(typeof(FeatureSet).Assembly),
            RequirementCatalogue.Load(Path.Combine(home, "spec"))
        );
    }
}
