using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Execution;

[Binding]
internal sealed class HookedSteps(
    Journal journal,
    ScenarioContext context,
    CancellationTokenSource cancellation
) : IAsyncDisposable
{
    [BeforeScenario(Order = 2)]
    public void Second() => journal.Add("before 2");

    [BeforeScenario(Order = 1)]
    public async Task FirstAsync()
    {
        await Task.Yield();
        journal.Add("before 1");
    }

    [BeforeScenario("badBefore", Order = 3)]
    public static void BadBefore() => throw new InvalidOperationException("bad before");

    [BeforeStep]
    public void BeforeStep() => journal.Add($"before step {context.StepContext!.StepInfo.Text}");

    [BeforeStep("@badBeforeStep")]
    public static void BadBeforeStep() => throw new InvalidOperationException("bad before step");

    [BeforeStep("@skipBeforeStep")]
    public static void SkipBeforeStep() => throw new SkipScenarioException("not on this plan");

    [AfterStep]
    public void AfterStep() => journal.Add($"after step {context.StepContext!.TestError?.Message}");

    [AfterScenario(Order = 2)]
    public void Last() => journal.Add($"after 2 {context.TestError?.Message}");

    [AfterScenario(Order = 1)]
    public ValueTask BeforeLastAsync()
    {
        journal.Add("after 1");
        return ValueTask.CompletedTask;
    }

    [AfterScenario("badAfter")]
    public static void BadAfter() => throw new InvalidOperationException("bad after");

    [Given("a step")]
    public void Step() => journal.Add("step");

    [When("it fails")]
    public static async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("failed");
    }

    [When("it waits")]
    public async Task PendAsync()
    {
        await Task.Yield();
        context.Pending();
    }

    [When("the run is cancelled")]
    public async Task CancelAsync()
    {
        await cancellation.CancelAsync();
        cancellation.Token.ThrowIfCancellationRequested();
    }

    [When("a number {int}")]
    public void Number(int number) => journal.Add($"number {number}");

    public ValueTask DisposeAsync()
    {
        journal.Add("disposed");
        return ValueTask.CompletedTask;
    }
}
