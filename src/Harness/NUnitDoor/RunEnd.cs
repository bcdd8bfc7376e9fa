using NUnit.Framework;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>Ends the run where a filter has left the snapshot test out: the clean-up and the reports are due all the same.</summary>
[SetUpFixture]
public sealed class RunEnd
{
    [OneTimeTearDown]
    public async Task FinishAsync()
    {
        if (NUnitRun.Current is { Session: not null } run)
        {
            await run.FinishAsync();
        }
    }
}
