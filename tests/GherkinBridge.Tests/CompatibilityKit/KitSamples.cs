using ScimConformance.GherkinBridge.Tests.CompatibilityKit.Samples;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

/// <summary>Every sample of the kit.</summary>
internal static class KitSamples
{
    private const string NoRetry = "The bridge does not retry: a flaky answer is a finding.";
    private const string NoRunHooks =
        "The bridge has no hooks around a run; its caller owns the run.";
    private const string CallerAttaches =
        "Callers attach to the message log; bindings have no attach of their own.";
    private const string CallerOrders = "The caller orders the pickles.";

    public static IReadOnlyList<KitSample> All { get; } =
    [
        new("all-statuses", typeof(AllStatusesSteps)),
        new("ambiguous", typeof(AmbiguousSteps)),
        new("attachments", null, CallerAttaches),
        new("backgrounds", typeof(BackgroundsSteps)),
        new("cdata", typeof(CdataSteps)),
        new("data-tables", typeof(DataTablesSteps)),
        new("doc-strings", typeof(DocStringsSteps)),
        new("empty", typeof(NoSteps)),
        new("examples-tables", typeof(ExamplesTablesSteps)),
        new("examples-tables-attachment", null, CallerAttaches),
        new("examples-tables-undefined", typeof(ExamplesTablesUndefinedSteps)),
        new("examples-tables-undefined-multiple", typeof(ExamplesTablesUndefinedSteps)),
        new("failedish-combinations", typeof(FailedishSteps)),
        new("global-hooks", null, NoRunHooks),
        new("global-hooks-afterall-error", null, NoRunHooks),
        new("global-hooks-attachments", null, NoRunHooks),
        new("global-hooks-beforeall-error", null, NoRunHooks),
        new("hooks", typeof(HooksSteps)),
        new("hooks-attachment", null, CallerAttaches),
        new("hooks-conditional", typeof(HooksConditionalSteps)),
        new("hooks-named", null, "Reqnroll's hooks have no name beside their method's."),
        new("hooks-skipped", typeof(HooksSkippedSteps)),
        new("hooks-undefined", typeof(HooksUndefinedSteps)),
        new(
            "markdown",
            null,
            "Features are plain Gherkin: the .NET parser does not read Markdown."
        ),
        new("minimal", typeof(MinimalSteps)),
        new("multiple-features", typeof(OrderSteps)),
        new("multiple-features-reversed", null, CallerOrders),
        new("parameter-types", typeof(ParameterTypesSteps)),
        new("pending", typeof(PendingSteps)),
        new("pending-exception", typeof(PendingExceptionSteps)),
        new("regular-expression", typeof(RegularExpressionSteps)),
        new("retry", null, NoRetry),
        new("retry-ambiguous", null, NoRetry),
        new("retry-pending", null, NoRetry),
        new("retry-undefined", null, NoRetry),
        new("rules", typeof(RulesSteps)),
        new("rules-backgrounds", typeof(BackgroundsSteps)),
        new("skipped", typeof(SkippedSteps)),
        new("skipped-exception", typeof(SkippedExceptionSteps)),
        new("skipped-failing-hook", typeof(SkippedFailingHookSteps)),
        new("stack-traces", typeof(StackTracesSteps)),
        new(
            "test-run-exception",
            null,
            "An exception outside of bindings is thrown to the caller."
        ),
        new("undefined", typeof(UndefinedSteps)),
        new("undefined-multiple", typeof(UndefinedSteps)),
        new(
            "unknown-parameter-type",
            null,
            "An unknown parameter type is an error of the binding registry."
        ),
        new("unused-steps", typeof(UnusedStepsSteps)),
    ];

    public static IEnumerable<TestCaseData> Applicable =>
        All.Where(sample => sample.Bindings is not null)
            .Select(sample => new TestCaseData(sample).SetArgDisplayNames(sample.Name));

    public static IEnumerable<TestCaseData> NotApplicable =>
        All.Where(sample => sample.Bindings is null)
            .Select(sample => new TestCaseData(sample).SetArgDisplayNames(sample.Name));
}
