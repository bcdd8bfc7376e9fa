using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

internal sealed class DoorFeaturesWithErrors : IFeatureSource
{
    public IReadOnlyList<FeatureDocument> Load() =>
        throw new FeatureSyntaxException(
            [new FeatureSyntaxError("bad.feature", 3, 1, "expected: a step, got 'x'")],
            new DoorFeatures().Load()
        );
}
