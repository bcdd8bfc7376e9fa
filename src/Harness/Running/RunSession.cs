using System.Collections.Concurrent;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Messages;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>
/// One run against one target, from its opening to its result. Scenarios may be given to it in any order and side
/// by side; the number at work at once is bounded here. Both doors use it, and nothing of it is static.
/// </summary>
internal sealed class RunSession : IAsyncDisposable
{
    private readonly FeatureSet _features;
    private readonly ITargetSession _target;
    private readonly PickleRunner _pickles;
    private readonly ScenarioRunner _runner;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _places;
    private readonly StringWriter _messageText = new();
    private readonly MessageLog? _messages;
    private readonly ConcurrentDictionary<string, ScenarioResult> _results = new(
        StringComparer.Ordinal
    );
    private readonly DateTimeOffset _startedAt;
    private readonly long _started;

    private RunSession(
        RunSettings settings,
        FeatureSet features,
        ITargetSession target,
        SecretMask mask,
        RunLimits limits,
        TimeProvider time,
        bool isReported
    )
    {
        Settings = settings;
        Mask = mask;
        if (isReported)
        {
            _messages = new MessageLog(features.Registry, new NdjsonWriter(_messageText), time);
            _messages.Start(features.Documents);
        }

        _features = features;
        _target = target;
        _time = time;
        _places = new SemaphoreSlim(settings.Parallel);
        _pickles = new PickleRunner(
            features.Registry,
            RunServices.Of(target, settings, mask, limits, time),
            time
        );
        _runner = new ScenarioRunner(_pickles, target, features.Catalogue, settings, time);
        _startedAt = time.GetUtcNow();
        _started = time.GetTimestamp();
    }

    public RunSettings Settings { get; }

    public SecretMask Mask { get; }

    /// <summary>The Cucumber messages of the run so far, one a line, secrets masked; none of a run that is not reported.</summary>
    public string MessagesText => Mask.Text(_messageText.ToString());

    /// <summary>Opens the target. Nothing has been written to it when this returns but organizations of the run's own, and the one User of <see cref="DeletionProbe"/>.</summary>
    /// <exception cref="Driver.TargetUnusableException">Nothing can be tested there; the message says why.</exception>
    public static async Task<RunSession> OpenAsync(
        RunSettings settings,
        FeatureSet features,
        TimeProvider time,
        CancellationToken cancellation,
        ReferenceTargetHost? running = null,
        bool isReported = true
    )
    {
        var mask = new SecretMask();
        var target = await TargetFactory.OpenAsync(settings, mask, time, running, cancellation);
        var most = settings.ReadOnly ? null : await target.MostResourcesAsync(cancellation);
        var limits = new RunLimits(
            settings.ReadOnly,
            Math.Min(settings.MaxResources, most ?? int.MaxValue)
        );
        return new RunSession(settings, features, target, mask, limits, time, isReported);
    }

    /// <summary>Runs one scenario; null when the run is cancelled first.</summary>
    public async Task<ScenarioResult?> RunAsync(
        ScenarioPickle pickle,
        CancellationToken cancellation
    )
    {
        try
        {
            await _places.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        try
        {
            var result = await _runner.RunAsync(pickle, _messages, cancellation);
            if (result is not null)
            {
                _results[pickle.Id] = result;
            }

            return result;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Removes from the target what the run has put there; answers with what is left.</summary>
    public Task<IReadOnlyList<string>> CleanUpAsync(
        IProgress<string>? progress,
        CancellationToken cancellation
    ) => _target.CleanUpAsync(progress, cancellation);

    /// <summary>Puts the result together, of the scenarios that have run, in the order of the features.</summary>
    public RunResult Complete(bool cancelled)
    {
        var ordered = _features
            .Pickles.Select(p => _results.GetValueOrDefault(p.Id))
            .OfType<ScenarioResult>()
            .ToList();
        var scenarios = VerdictDecider.SettleBlocked(ordered);
        _messages?.Finish();
        return new RunResult
        {
            Target = _target.Description,
            Capabilities = _target.Capabilities.Advertised,
            Scenarios = scenarios,
            Requirements = VerdictDecider.ByRequirement(scenarios, _features.Catalogue),
            StartedAt = _startedAt,
            Duration = _time.GetElapsedTime(_started),
            Filtered = ordered.Count < _features.Whole,
            Cancelled = cancelled,
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _pickles.DisposeAsync();
        await _target.DisposeAsync();
        _places.Dispose();
    }
}
