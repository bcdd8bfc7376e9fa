using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

/// <summary>The door as the runner sees it: these pickles are tests of this assembly.</summary>
[GherkinFixture(typeof(DoorFeatures))]
public sealed class DoorTests : IPickleTest
{
    public Task RunPickleAsync(ScenarioPickle pickle)
    {
        var test = TestContext.CurrentContext.Test;

        test.Name.Should().NotContainAny("\"", "(", ")", ".");
        test.Properties["Category"].Should().BeEquivalentTo(pickle.Tags);
        return Task.CompletedTask;
    }
}
