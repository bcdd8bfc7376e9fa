using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.NUnitDoor;

/// <summary>A class with <see cref="GherkinFixtureAttribute"/>, of which every feature has an instance.</summary>
public interface IPickleTest
{
    /// <summary>Runs a pickle as a test. The pickles of a feature run in parallel on one instance.</summary>
    Task RunPickleAsync(ScenarioPickle pickle);
}
