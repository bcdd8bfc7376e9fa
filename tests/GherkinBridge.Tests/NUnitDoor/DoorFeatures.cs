using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Messages;
using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

public sealed class DoorFeatures : IFeatureSource
{
    public IReadOnlyList<FeatureDocument> Load()
    {
        var ids = new SequentialIdSource();
        return
        [
            FeatureLoader.Parse(
                "1.feature",
                "@f1\nFeature: One 3.5.2 (\"a\").\n  @s1\n  Scenario: same\n    Given a\n  Scenario: same\n    Given a\n",
                ids
            ),
            FeatureLoader.Parse(
                "2.feature",
                "Feature: Two\n  Scenario: it says (\"x\").\n    Given a\n",
                ids
            ),
        ];
    }
}
