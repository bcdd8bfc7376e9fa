using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal sealed class ExamplesTablesUndefinedSteps
{
    private int _count;

    [StepDefinition("there are {int} cucumbers")]
    public void Start(int count) => _count = count;

    [StepDefinition("I eat {int} cucumbers")]
    public void Eat(int count) => _count -= count;

    [StepDefinition("I should have {int} cucumbers")]
    public void Left(int count) => _count.Should().Be(count);
}
