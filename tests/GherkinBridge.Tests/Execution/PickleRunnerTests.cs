using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Conversion;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Execution;

public sealed class PickleRunnerTests
{
    private static readonly BindingRegistry Registry = BindingRegistry.From(typeof(HookedSteps));

    private static PickleRunner RunnerWith(Journal journal, CancellationTokenSource cancellation) =>
        new(Registry, new ServiceCollection().AddSingleton(journal).AddSingleton(cancellation));

    private static async Task<(PickleResult Result, IReadOnlyList<string> Journal)> RunAsync(
        ScenarioPickle pickle
    )
    {
        var journal = new Journal();
        using var cancellation = new CancellationTokenSource();
        await using var runner = RunnerWith(journal, cancellation);
        return (await runner.RunAsync(pickle, ct: cancellation.Token), journal.Entries);
    }

    [Test]
    public async Task Hooks_run_by_ascending_order_around_scenario_and_steps()
    {
        var (result, journal) = await RunAsync(FeatureText.Pickle("Given a step"));

        result.Status.Should().Be(ExecutionStatus.Passed);
        journal
            .Should()
            .Equal(
                "before 1",
                "before 2",
                "before step a step",
                "step",
                "after step ",
                "after 1",
                "after 2 ",
                "disposed"
            );
    }

    [Test]
    public async Task After_a_failure_steps_are_skipped_and_hooks_run()
    {
        var (result, journal) = await RunAsync(FeatureText.Pickle("When it fails", "Given a step"));

        result.Status.Should().Be(ExecutionStatus.Failed);
        result.Exception!.Message.Should().Be("failed");
        result.HookFailures.Should().BeEmpty();
        result
            .Steps.Select(step => step.Status)
            .Should()
            .Equal(ExecutionStatus.Failed, ExecutionStatus.Skipped);
        journal.Should().EndWith(["after step failed", "after 1", "after 2 failed", "disposed"]);
        ErrorProvider.Describe(result).Should().Be("a.feature:4: 'When it fails': Failed: failed");
    }

    [TestCase("@badBefore", ExecutionStatus.Skipped, HookType.BeforeScenario)]
    [TestCase("@badBeforeStep", ExecutionStatus.Skipped, HookType.BeforeStep)]
    [TestCase("@badAfter", ExecutionStatus.Passed, HookType.AfterScenario)]
    public async Task A_hook_that_fails_is_told_apart_from_the_step(
        string tag,
        ExecutionStatus step,
        HookType type
    )
    {
        var (result, journal) = await RunAsync(FeatureText.Tagged(tag, "Given a step"));

        result.Status.Should().Be(ExecutionStatus.Failed);
        result.Steps.Single().Status.Should().Be(step);
        result.HookFailures.Single().Type.Should().Be(type);
        journal.Should().Contain("after 1").And.Contain("disposed");
    }

    [Test]
    public async Task A_hook_before_a_step_can_skip_the_scenario()
    {
        var (result, journal) = await RunAsync(
            FeatureText.Tagged("@skipBeforeStep", "Given a step", "Given a step")
        );

        result.Status.Should().Be(ExecutionStatus.Skipped);
        result.HookFailures.Should().BeEmpty();
        ErrorProvider
            .Describe(result)
            .Should()
            .Be("a.feature:4: 'Given a step': Skipped: not on this plan");
        journal.Should().NotContain("step");
    }

    [Test]
    public async Task A_cancelled_run_still_runs_the_hooks_after_it()
    {
        var (result, journal) = await RunAsync(
            FeatureText.Pickle("When the run is cancelled", "Given a step")
        );

        result.Status.Should().Be(ExecutionStatus.Cancelled);
        result
            .Steps.Select(step => step.Status)
            .Should()
            .Equal(ExecutionStatus.Cancelled, ExecutionStatus.Skipped);
        journal.Should().Contain("after 1");
    }

    [Test]
    public async Task A_run_cancelled_before_it_starts_runs_only_the_hooks_after_it()
    {
        var journal = new Journal();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await using var runner = RunnerWith(journal, cancellation);

        var result = await runner.RunAsync(
            FeatureText.Pickle("Given a step"),
            ct: cancellation.Token
        );

        result.Status.Should().Be(ExecutionStatus.Cancelled);
        journal.Entries.Should().Equal("after 1", "after 2 ", "disposed");
    }

    [Test]
    public async Task An_undefined_step_comes_with_its_place_and_a_skeleton()
    {
        var (result, _) = await RunAsync(FeatureText.Pickle("Given a step", "And nothing"));

        result.Status.Should().Be(ExecutionStatus.Undefined);
        result
            .Exception!.Message.Should()
            .StartWith("a.feature:5: no step definition matches 'And nothing'.");
        result.Steps[1].Skeleton.Should().Contain("public void GivenNothing()");
    }

    [Test]
    public async Task A_pending_step_makes_the_scenario_pending()
    {
        var (result, _) = await RunAsync(FeatureText.Pickle("When it waits"));

        result.Status.Should().Be(ExecutionStatus.Pending);
        result.Exception.Should().BeOfType<PendingStepException>();
    }

    [Test]
    public async Task A_table_that_the_method_does_not_take_fails_the_step()
    {
        var (result, _) = await RunAsync(FeatureText.Pickle("Given a step", "  | x |"));

        result.Status.Should().Be(ExecutionStatus.Failed);
        result.Exception.Should().BeOfType<StepArgumentException>();
    }

    [Test]
    public async Task Many_scenarios_run_at_once_and_share_nothing()
    {
        var runs = Enumerable
            .Range(0, 50)
            .Select(number =>
                Task.Run(() => RunAsync(FeatureText.Pickle($"When a number {number}")))
            );

        var results = await Task.WhenAll(runs);

        results
            .Should()
            .AllSatisfy(one =>
                one.Journal.Should().ContainSingle(entry => entry.StartsWith("number"))
            );
    }
}
