using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.NUnitDoor;
using ScimConformance.Harness.Running;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>The features, as the bridge makes fixtures of them.</summary>
internal sealed class HarnessFeatures : IFeatureSource
{
    public IReadOnlyList<FeatureDocument> Load() =>
        (NUnitRun.Current?.Features ?? FeatureSet.Load()).Documents;
}
