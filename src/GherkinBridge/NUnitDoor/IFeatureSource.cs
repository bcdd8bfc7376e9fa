using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.NUnitDoor;

/// <summary>Loads the features of a <see cref="GherkinFixtureAttribute"/>. Has a constructor without parameters.</summary>
public interface IFeatureSource
{
    /// <summary>The features, in the order of their fixtures.</summary>
    /// <exception cref="FeatureSyntaxException">Each of its errors becomes a test that cannot run; its documents become fixtures.</exception>
    IReadOnlyList<FeatureDocument> Load();
}
