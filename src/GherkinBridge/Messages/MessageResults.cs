using Cucumber.Messages;
using Io.Cucumber.Messages.Types;
using ScimConformance.GherkinBridge.Execution;
using Exception = System.Exception;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Results as messages.</summary>
internal static class MessageResults
{
    /// <summary>A step's result; one around which a hook failed counts as failed, for hooks of steps have no result of their own.</summary>
    public static TestStepResult Of(StepResult result) =>
        result.HookFailure is null || result.Status == ExecutionStatus.Failed
            ? Of(result.Status, result.Duration, IsOurs(result.Exception) ? null : result.Exception)
            : Of(ExecutionStatus.Failed, result.Duration, result.HookFailure.Exception);

    public static TestStepResult Of(
        ExecutionStatus status,
        TimeSpan duration,
        Exception? exception
    ) =>
        new(
            Converters.ToDuration(duration),
            exception?.Message,
            StatusOf(status),
            exception is null
                ? null
                : new Io.Cucumber.Messages.Types.Exception(
                    exception.GetType().FullName,
                    exception.Message,
                    exception.ToString()
                )
        );

    // Their status and their suggestion say it already.
    private static bool IsOurs(Exception? exception) =>
        exception is UndefinedStepException or AmbiguousStepException;

    private static TestStepResultStatus StatusOf(ExecutionStatus status) =>
        status switch
        {
            ExecutionStatus.Passed => TestStepResultStatus.PASSED,
            ExecutionStatus.Failed => TestStepResultStatus.FAILED,
            ExecutionStatus.Pending => TestStepResultStatus.PENDING,
            ExecutionStatus.Undefined => TestStepResultStatus.UNDEFINED,
            ExecutionStatus.Ambiguous => TestStepResultStatus.AMBIGUOUS,
            ExecutionStatus.Skipped => TestStepResultStatus.SKIPPED,
            // The schema has no word for cancelled.
            _ => TestStepResultStatus.UNKNOWN,
        };
}
