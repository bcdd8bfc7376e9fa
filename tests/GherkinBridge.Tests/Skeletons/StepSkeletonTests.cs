using ScimConformance.GherkinBridge.Skeletons;
using ScimConformance.GherkinBridge.Tests.Fixtures;

namespace ScimConformance.GherkinBridge.Tests.Skeletons;

public sealed class StepSkeletonTests
{
    [Test]
    public void Quoted_text_and_numbers_become_parameters()
    {
        var step = FeatureText.Pickle("When \"joe\" buys 3 (or 2.5) things", "  | a |").Steps[0];

        StepSkeleton
            .Write(step)
            .ReplaceLineEndings("\n")
            .Should()
            .Be(
                """
                [When(@"^""([^""]*)"" buys (-?\d+) \(or (-?\d+\.\d+)\) things$")]
                public void WhenBuysOrThings(string p0, int p1, decimal p2, DataTable table)
                {
                    throw new PendingStepException();
                }
                """.ReplaceLineEndings("\n")
            );
    }
}
