using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using ScimConformance.GherkinBridge.NUnitDoor;

namespace ScimConformance.GherkinBridge.Tests.NUnitDoor;

public sealed class GherkinFixtureAttributeTests
{
    private static List<TestSuite> Build(Type source) =>
        [.. new GherkinFixtureAttribute(source).BuildFrom(new TypeWrapper(typeof(DoorTests)))];

    [Test]
    public void A_feature_is_a_fixture_and_a_pickle_a_test()
    {
        var fixtures = Build(typeof(DoorFeatures));

        fixtures.Select(fixture => fixture.Name).Should().Equal("One 3_5_2 ['a']", "Two");
        fixtures[0].Tests.Select(test => test.Name).Should().Equal("same #1", "same #2");
        fixtures[0]
            .Tests[0]
            .FullName.Should()
            .Be($"{typeof(DoorTests).FullName}.One 3_5_2 ['a'].same #1");
    }

    [Test]
    public void Tags_are_categories()
    {
        var fixture = Build(typeof(DoorFeatures))[0];

        fixture.Properties["Category"].Cast<string>().Should().Equal("f1");
        fixture.Tests[0].Properties["Category"].Cast<string>().Should().Equal("f1", "s1");
    }

    [Test]
    public void A_syntax_error_is_a_test_that_cannot_run()
    {
        var fixtures = Build(typeof(DoorFeaturesWithErrors));

        fixtures
            .Select(fixture => fixture.Name)
            .Should()
            .Equal("One 3_5_2 ['a']", "Two", "Feature syntax");
        var test = fixtures[2].Tests[0];
        test.RunState.Should().Be(RunState.NotRunnable);
        test.Properties.Get(PropertyNames.SkipReason)
            .Should()
            .Be("bad.feature:3:1: expected: a step, got 'x'");
    }

    [Test]
    public void A_source_that_throws_is_a_test_that_cannot_run() =>
        Build(typeof(ThrowingFeatures))[0].Tests[0].RunState.Should().Be(RunState.NotRunnable);
}
