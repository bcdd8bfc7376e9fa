using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

[Binding]
internal sealed class RulesSteps
{
    private readonly Stack<string> _stock = new();
    private int _money;
    private string? _chocolate;

    [StepDefinition("the customer has {int} cents")]
    public void Money(int money) => _money = money;

    [StepDefinition("there are chocolate bars in stock")]
    public void Stock() => _stock.Push("Mars");

    [StepDefinition("there are no chocolate bars in stock")]
    public void NoStock() => _stock.Clear();

    [StepDefinition("the customer tries to buy a {int} cent chocolate bar")]
    public void Buy(int price) =>
        _chocolate = _money >= price && _stock.TryPop(out var bar) ? bar : null;

    [StepDefinition("the sale should not happen")]
    public void NoSale() => _chocolate.Should().BeNull();

    [StepDefinition("the sale should happen")]
    public void Sale() => _chocolate.Should().NotBeNull();
}
