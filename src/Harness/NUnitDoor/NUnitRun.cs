using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Running;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>
/// The run that NUnit's tests are part of. NUnit makes the test classes itself, so this door, and it alone, hands
/// over by a static. <see cref="Session"/> is null while tests are only listed.
/// </summary>
internal sealed record NUnitRun(
    FeatureSet Features,
    RunSession? Session,
    Snapshot? Accepted,
    CancellationToken Stop
)
{
    private readonly Lock _gate = new();
    private Task<RunReport>? _finished;

    public static NUnitRun? Current { get; set; }

    /// <summary>The report, once it is written.</summary>
    public RunReport? Report =>
        _finished is { IsCompletedSuccessfully: true } finished ? finished.Result : null;

    /// <summary>Cleans up and writes the reports; the second time it only answers with what the first came to.</summary>
    public Task<RunReport> FinishAsync()
    {
        lock (_gate)
        {
            return _finished ??= WriteAsync();
        }
    }

    private async Task<RunReport> WriteAsync()
    {
        var left = await Session!.CleanUpAsync(progress: null, CancellationToken.None);
        var run = Session.Complete(Stop.IsCancellationRequested);
        return await new ReportWriter(Session, Features.Catalogue).WriteAsync(run, left);
    }
}
