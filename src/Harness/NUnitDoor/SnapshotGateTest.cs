using NUnit.Framework;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>
/// One more test, after all others: the only thing in the assembly that is not parallel, for NUnit runs such last
/// (tried with NUnit 5.0.0).
/// </summary>
[TestFixture]
[NonParallelizable]
public sealed class SnapshotGateTest
{
    [Test]
    public async Task Snapshot()
    {
        var report = await NUnitRun.Current!.FinishAsync();
        if (report.HasSnapshot)
        {
            Assert.That(
                report.Differences,
                Is.Empty,
                $"The result is not what was accepted.\n{string.Join('\n', report.Differences)}\nReport: {report.HtmlPath}"
            );
            return;
        }

        // A set-up that failed for no reason this run knows is an Error only now that all scenarios have run.
        var errors = report
            .Run.Scenarios.Where(s => s.BlockedBy is not null && s.Verdict == Verdict.Error)
            .ToList();
        Assert.That(
            errors,
            Is.Empty,
            string.Join('\n', errors.Select(e => $"{e.Key}: {e.Reason}"))
        );
        Assert.Ignore(
            $"There is no accepted snapshot for {report.Run.Target.Name}: the verb accept makes one."
        );
    }
}
