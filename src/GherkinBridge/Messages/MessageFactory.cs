using Cucumber.Messages;
using Io.Cucumber.Messages.Types;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Makes the envelopes of a run.</summary>
internal sealed class MessageFactory(BindingRegistry registry, TimeProvider clock, IIdSource ids)
{
    private readonly BindingMessages _bindings = new(registry, ids);
    private readonly string _runId = ids.NewId();

    public static IEnumerable<Envelope> Document(FeatureDocument document)
    {
        yield return Envelope.Create(
            new Source(document.Uri, document.Source, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN)
        );
        yield return Envelope.Create(document.GherkinDocument);
        foreach (var pickle in document.Pickles)
        {
            yield return Envelope.Create(pickle.Message);
        }
    }

    public static Envelope Error(FeatureSyntaxError error)
    {
        var place = new SourceReference(
            error.File,
            null,
            null,
            new Location(error.Line, error.Column)
        );
        return Envelope.Create(new ParseError(place, error.Message));
    }

    public IEnumerable<Envelope> Bindings() => _bindings.Envelopes;

    public Envelope RunStarted() => Envelope.Create(new TestRunStarted(Now(), _runId));

    public Envelope RunFinished(bool success) =>
        Envelope.Create(
            new TestRunFinished(message: null, success, Now(), exception: null, _runId)
        );

    public (Envelope Envelope, LoggedTestCase TestCase) Case(PicklePlan plan)
    {
        var testCaseId = ids.NewId();
        var before = plan.Before.Select(HookStep).ToList();
        var steps = plan.Steps.Select(Step).ToList();
        var after = plan.After.Select(HookStep).ToList();
        var message = new TestCase(
            testCaseId,
            plan.Pickle.Id,
            [.. before, .. steps, .. after],
            _runId
        );
        var hookIds = plan
            .Before.Concat(plan.After)
            .Zip(before.Concat(after), (hook, one) => (hook, one.Id));
        return (
            Envelope.Create(message),
            new LoggedTestCase(
                testCaseId,
                ids.NewId(),
                hookIds.ToDictionary(one => one.hook, one => one.Id),
                steps.ToDictionary(one => one.PickleStepId, one => one.Id, StringComparer.Ordinal)
            )
        );
    }

    public Envelope CaseStarted(LoggedTestCase testCase) =>
        Envelope.Create(
            new TestCaseStarted(
                attempt: 0,
                testCase.StartedId,
                testCase.TestCaseId,
                workerId: null,
                Now()
            )
        );

    public Envelope CaseFinished(LoggedTestCase testCase)
    {
        testCase.CurrentStepId = null;
        return Envelope.Create(
            new TestCaseFinished(testCase.StartedId, Now(), willBeRetried: false)
        );
    }

    public Envelope StepStarted(LoggedTestCase testCase, string stepId)
    {
        testCase.CurrentStepId = stepId;
        return Envelope.Create(new TestStepStarted(testCase.StartedId, stepId, Now()));
    }

    public Envelope StepFinished(LoggedTestCase testCase, string stepId, TestStepResult result) =>
        Envelope.Create(new TestStepFinished(testCase.StartedId, stepId, result, Now()));

    public Envelope Suggestion(StepResult result) =>
        Envelope.Create(
            new Suggestion(ids.NewId(), result.Step.Id, [new Snippet("csharp", result.Skeleton)])
        );

    public Envelope Attachment(
        LoggedTestCase testCase,
        string mediaType,
        string body,
        AttachmentContentEncoding encoding,
        string? fileName
    ) =>
        Envelope.Create(
            new Attachment(
                body,
                encoding,
                fileName,
                mediaType,
                source: null,
                testCase.StartedId,
                testCase.CurrentStepId,
                url: null,
                testRunStartedId: null,
                testRunHookStartedId: null,
                Now()
            )
        );

    private TestStep HookStep(HookDefinition hook) =>
        new(_bindings.HookIds[hook], ids.NewId(), null, null, null);

    private TestStep Step(PlannedStep step) =>
        new(
            hookId: null,
            ids.NewId(),
            step.Step.Id,
            [.. step.Match.Candidates.Select(one => _bindings.DefinitionIds[one.Definition])],
            [.. step.Match.Candidates.Select(Arguments)]
        );

    private static StepMatchArgumentsList Arguments(StepMatch match) =>
        new([
            .. match.Arguments.Select(one => new StepMatchArgument(
                new Group(children: null, one.Start, one.RawValue),
                one.ParameterTypeName
            )),
        ]);

    private Timestamp Now() => Converters.ToTimestamp(clock.GetUtcNow().UtcDateTime);
}
