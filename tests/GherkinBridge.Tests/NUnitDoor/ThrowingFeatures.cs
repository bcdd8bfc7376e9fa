using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

internal sealed class ThrowingFeatures : IFeatureSource
{
    public IReadOnlyList<FeatureDocument> Load() => throw new IOException("no disk");
}
