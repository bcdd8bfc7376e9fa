using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Conversion;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;
using ScimConformance.GherkinBridge.Skeletons;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Runs steps with the hooks around them.</summary>
internal sealed class StepExecution(ScenarioPickle pickle, PicklePlanner planner, ScenarioRun run)
{
    public async Task RunAsync(PlannedStep planned)
    {
        run.Observer.StepStarted(pickle, planned.Step);
        var result =
            NotRun(planned) ?? await RunWithHooksAsync(planned.Step, planned.Match.Candidates[0]);
        result = result with
        {
            Candidates = [.. planned.Match.Candidates.Select(one => one.Definition)],
        };
        run.Outcome.Add(result);
        run.Observer.StepFinished(pickle, result);
    }

    // As the Cucumber compatibility kit has it: after a failure, undefined and ambiguous steps still show as such;
    // after a skip, every step is skipped.
    private StepResult? NotRun(PlannedStep planned)
    {
        var stopped = run.Outcome.StoppedBy;
        if (stopped is ExecutionStatus.Skipped or ExecutionStatus.Cancelled)
        {
            return Of(planned.Step, ExecutionStatus.Skipped);
        }

        return planned.Match.Status switch
        {
            MatchStatus.Undefined => Of(planned.Step, ExecutionStatus.Undefined) with
            {
                Exception = ErrorProvider.Undefined(pickle, planned.Step),
                Skeleton = StepSkeleton.Write(planned.Step),
            },
            MatchStatus.Ambiguous => Of(planned.Step, ExecutionStatus.Ambiguous) with
            {
                Exception = ErrorProvider.Ambiguous(pickle, planned.Step, planned.Match),
                Skeleton = StepSkeleton.Write(planned.Step),
            },
            _ when stopped is not null => Of(planned.Step, ExecutionStatus.Skipped),
            _ when run.IsCancelled => Of(planned.Step, ExecutionStatus.Cancelled),
            _ => null,
        };
    }

    private static StepResult Of(ScenarioStep step, ExecutionStatus status) =>
        new(step, status, TimeSpan.Zero);

    private async Task<StepResult> RunWithHooksAsync(ScenarioStep step, StepMatch match)
    {
        var context = new ScenarioStepContext(
            new StepInfo(step.Type, step.Text, step.Table, step.DocString?.Content)
        );
        run.Context.StepContext = context;

        // before
        var before = await RunHooksAsync(HookType.BeforeStep, step);

        // the step
        var result = before switch
        {
            { Failure: not null } => Of(step, ExecutionStatus.Skipped),
            { Stop: { } stop } => Stopped(step, stop),
            _ => await RunAsync(step, match),
        };
        context.TestError = result.Exception;
        run.Context.TestError ??= result.Exception;

        // after
        var after = await RunHooksAsync(HookType.AfterStep, step);
        if (result.Status == ExecutionStatus.Passed && after.Stop is not null)
        {
            result = Stopped(step, after.Stop);
        }

        return result with
        {
            HookFailure = before.Failure ?? after.Failure,
        };
    }

    private static StepResult Stopped(ScenarioStep step, Attempt hook) =>
        Of(step, hook.Status) with
        {
            Exception = hook.Exception,
        };

    private async Task<StepResult> RunAsync(ScenarioStep step, StepMatch match)
    {
        var attempt = await run.TryAsync(async () =>
        {
            var arguments = await StepArguments.ConvertAsync(step, match, run.Converter);
            await run.Invoker.InvokeAsync(match.Definition.Method, arguments);
        });
        return new StepResult(step, attempt.Status, attempt.Duration)
        {
            Exception = attempt.Exception,
            Skeleton = attempt.Status == ExecutionStatus.Pending ? StepSkeleton.Write(step) : null,
        };
    }

    private async Task<StepHooksOutcome> RunHooksAsync(HookType type, ScenarioStep step)
    {
        HookFailure? failure = null;
        Attempt? stop = null;
        foreach (var hook in planner.Hooks(type, pickle))
        {
            var attempt = await run.TryAsync(() => run.Invoker.InvokeAsync(hook.Method));
            if (attempt.Status == ExecutionStatus.Failed && attempt.Exception is not null)
            {
                failure ??= new HookFailure(hook.ToString(), type, step, attempt.Exception);
            }
            else if (attempt.Status != ExecutionStatus.Passed)
            {
                stop ??= attempt;
            }
        }

        return new StepHooksOutcome(failure, stop);
    }
}
