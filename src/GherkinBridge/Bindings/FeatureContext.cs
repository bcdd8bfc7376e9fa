namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>The feature of the running scenario. One instance a scenario: scenarios of a feature run in parallel and share nothing.</summary>
public sealed class FeatureContext
{
    internal FeatureContext(FeatureInfo featureInfo)
    {
        FeatureInfo = featureInfo;
    }

    /// <summary>What the feature file says of the feature.</summary>
    public FeatureInfo FeatureInfo { get; }
}
