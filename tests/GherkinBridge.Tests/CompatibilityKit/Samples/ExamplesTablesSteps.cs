using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal sealed class ExamplesTablesSteps
{
    private int _count;
    private int _friends;

    [StepDefinition("there are {int} cucumbers")]
    public void Start(int count) => _count = count;

    [StepDefinition("there are {int} friends")]
    public void Invite(int friends) => _friends = friends;

    [StepDefinition("I eat {int} cucumbers")]
    public void Eat(int count) => _count -= count;

    [StepDefinition("I should have {int} cucumbers")]
    public void Left(int count) => _count.Should().Be(count);

    [StepDefinition("each person can eat {int} cucumbers")]
    public void Share(int share) => (_count / (1 + _friends)).Should().Be(share);
}
