using NUnit.Framework;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.NUnitDoor;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.NUnitDoor;

/// <summary>One fixture a feature, one test a scenario; what a verdict is to NUnit stands in the design (Verdicts).</summary>
[GherkinFixture(typeof(HarnessFeatures))]
public sealed class Scenarios : IPickleTest
{
    public async Task RunPickleAsync(ScenarioPickle pickle)
    {
        var run = NUnitRun.Current!;
        if (await run.Session!.RunAsync(pickle, run.Stop) is { } result)
        {
            Report(result, run.Accepted?.Scenarios.GetValueOrDefault(result.Key));
        }
        else
        {
            Assert.Ignore("Cancelled.");
        }
    }

    private static void Report(ScenarioResult result, string? accepted)
    {
        var text = $"{result.Verdict}: {result.Reason}";
        switch (result.Verdict)
        {
            case Verdict.Passed:
                break;
            case Verdict.Warned or Verdict.Waived:
                TestContext.Out.WriteLine(text);
                break;
            case Verdict.Failed
                when string.Equals(accepted, nameof(Verdict.Failed), StringComparison.Ordinal):
                Assert.Ignore($"Failed (accepted): {result.Reason}");
                break;
            case Verdict.Failed or Verdict.Error:
                Assert.Fail(text);
                break;
            default:
                Assert.Ignore(text);
                break;
        }
    }
}
