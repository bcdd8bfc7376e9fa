using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Conversion;

public sealed class ArgumentConversionTests
{
    [TestCase("Given person user joe", "joe:0")]
    [TestCase("Given person joe aged 7", "joe:7")]
    [TestCase("Given people\n    | name |\n    | a    |\n    | b    |", "a:1,b:1")]
    [TestCase(
        "Given values 7 monday 00000000-0000-0000-0000-000000000001 2.00:00:00 urn:a",
        "7 Monday 00000000-0000-0000-0000-000000000001 2.00:00:00 urn:a"
    )]
    [TestCase("Given day sun day", "Sunday")]
    [TestCase("Given text\n    \"\"\"\n    a\n    b\n    \"\"\"", "a\nb")]
    [TestCase("Given maybe", "null")]
    public async Task Arguments_become_what_the_method_takes(string step, string expected)
    {
        var (result, entries) = await RunAsync(step);

        result.Exception.Should().BeNull();
        entries.Should().Equal(expected);
    }

    [TestCase("Given day never", "'never' cannot be converted to DayOfWeek.")]
    [TestCase("Given person x", "'x' cannot be converted to Person.")]
    public async Task What_cannot_be_converted_fails_the_step(string step, string message)
    {
        var (result, _) = await RunAsync(step);

        result.Status.Should().Be(ExecutionStatus.Failed);
        result.Exception!.Message.Should().Be(message);
    }

    private static async Task<(PickleResult Result, IReadOnlyList<string> Entries)> RunAsync(
        string step
    )
    {
        var journal = new Journal();
        await using var runner = new PickleRunner(
            BindingRegistry.From(typeof(ConversionSteps)),
            new ServiceCollection().AddSingleton(journal)
        );
        return (await runner.RunAsync(FeatureText.Pickle(step)), journal.Entries);
    }
}
