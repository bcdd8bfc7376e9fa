using System.Collections.Concurrent;
using Io.Cucumber.Messages.Types;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Writes a run as Cucumber Messages. Thread-safe; one instance a run, of which a pickle is run once.</summary>
/// <param name="registry">The bindings of the run.</param>
/// <param name="writer">Where to write.</param>
/// <param name="clock">For the timestamps; the system's when null.</param>
/// <param name="ids">For the ids; "m0", "m1" and so on when null, which no loaded feature has.</param>
public sealed class MessageLog(
    BindingRegistry registry,
    NdjsonWriter writer,
    TimeProvider? clock = null,
    IIdSource? ids = null
) : IPickleObserver
{
    private readonly MessageFactory _messages = new(
        registry,
        clock ?? TimeProvider.System,
        ids ?? new SequentialIdSource("m")
    );
    private readonly PicklePlanner _planner = new(registry);
    private readonly ConcurrentDictionary<string, LoggedTestCase> _testCases = new(
        StringComparer.Ordinal
    );
    private volatile bool _hasFailed;

    /// <summary>Writes what is known before anything runs: the features, all pickles to be run, the bindings.</summary>
    /// <param name="documents">The features.</param>
    /// <param name="pickles">Those of their pickles that will be run; all when null.</param>
    public void Start(
        IReadOnlyList<FeatureDocument> documents,
        IReadOnlyList<ScenarioPickle>? pickles = null
    )
    {
        writer.Write(Envelope.Create(MetaMessage.Create()));
        foreach (
            var envelope in documents
                .SelectMany(MessageFactory.Document)
                .Concat(_messages.Bindings())
        )
        {
            writer.Write(envelope);
        }

        writer.Write(_messages.RunStarted());
        foreach (var pickle in pickles ?? [.. documents.SelectMany(document => document.Pickles)])
        {
            CaseOf(_planner.Plan(pickle));
        }
    }

    /// <summary>Writes the errors of features that cannot be read. The run has not succeeded.</summary>
    public void AddErrors(IEnumerable<FeatureSyntaxError> errors)
    {
        foreach (var error in errors)
        {
            _hasFailed = true;
            writer.Write(MessageFactory.Error(error));
        }
    }

    /// <summary>Attaches text to the step or hook that a running pickle is at.</summary>
    /// <exception cref="InvalidOperationException">The pickle is not running.</exception>
    public void Attach(
        ScenarioPickle pickle,
        string mediaType,
        string text,
        string? fileName = null
    ) => Attach(pickle, mediaType, text, AttachmentContentEncoding.IDENTITY, fileName);

    /// <summary>Attaches bytes to the step or hook that a running pickle is at.</summary>
    /// <exception cref="InvalidOperationException">The pickle is not running.</exception>
    public void Attach(
        ScenarioPickle pickle,
        string mediaType,
        ReadOnlySpan<byte> bytes,
        string? fileName = null
    ) =>
        Attach(
            pickle,
            mediaType,
            Convert.ToBase64String(bytes),
            AttachmentContentEncoding.BASE64,
            fileName
        );

    /// <summary>Writes the end of the run. It has succeeded when every pickle has passed or was skipped.</summary>
    public void Finish() => writer.Write(_messages.RunFinished(!_hasFailed));

    /// <inheritdoc />
    public void PickleStarted(PicklePlan plan) => writer.Write(_messages.CaseStarted(CaseOf(plan)));

    /// <inheritdoc />
    public void HookStarted(ScenarioPickle pickle, HookDefinition hook)
    {
        var testCase = _testCases[pickle.Id];
        writer.Write(_messages.StepStarted(testCase, testCase.HookIds[hook]));
    }

    /// <inheritdoc />
    public void HookFinished(ScenarioPickle pickle, HookResult result)
    {
        var testCase = _testCases[pickle.Id];
        var outcome = MessageResults.Of(result.Status, result.Duration, result.Exception);
        writer.Write(_messages.StepFinished(testCase, testCase.HookIds[result.Hook], outcome));
    }

    /// <inheritdoc />
    public void StepStarted(ScenarioPickle pickle, ScenarioStep scenarioStep)
    {
        var testCase = _testCases[pickle.Id];
        writer.Write(_messages.StepStarted(testCase, testCase.StepIds[scenarioStep.Id]));
    }

    /// <inheritdoc />
    public void StepFinished(ScenarioPickle pickle, StepResult result)
    {
        if (result is { Status: ExecutionStatus.Undefined, Skeleton: not null })
        {
            writer.Write(_messages.Suggestion(result));
        }

        var testCase = _testCases[pickle.Id];
        writer.Write(
            _messages.StepFinished(
                testCase,
                testCase.StepIds[result.Step.Id],
                MessageResults.Of(result)
            )
        );
    }

    /// <inheritdoc />
    public void PickleFinished(PickleResult result)
    {
        _hasFailed |= result.Status is not (ExecutionStatus.Passed or ExecutionStatus.Skipped);
        writer.Write(_messages.CaseFinished(_testCases[result.Pickle.Id]));
    }

    private LoggedTestCase CaseOf(PicklePlan plan)
    {
        if (_testCases.TryGetValue(plan.Pickle.Id, out var known))
        {
            return known;
        }

        var (envelope, testCase) = _messages.Case(plan);
        _testCases[plan.Pickle.Id] = testCase;
        writer.Write(envelope);
        return testCase;
    }

    private void Attach(
        ScenarioPickle pickle,
        string mediaType,
        string body,
        AttachmentContentEncoding encoding,
        string? fileName
    )
    {
        var testCase = _testCases.GetValueOrDefault(pickle.Id);
        if (testCase?.CurrentStepId is null)
        {
            throw new InvalidOperationException(
                $"'{pickle.UniqueName}' is not running: nothing can be attached to it."
            );
        }

        writer.Write(_messages.Attachment(testCase, mediaType, body, encoding, fileName));
    }
}
