namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

public sealed class CompatibilityKitTests
{
    [Test]
    public void Every_sample_of_the_kit_is_listed()
    {
        var samples = Directory.GetDirectories(KitFolder.Features).Select(Path.GetFileName);

        KitSamples.All.Select(sample => sample.Name).Should().BeEquivalentTo(samples);
    }

    [TestCaseSource(typeof(KitSamples), nameof(KitSamples.NotApplicable))]
    public void A_sample_that_is_not_run_says_why(object sample) =>
        ((KitSample)sample).WhyNot.Should().EndWith(".");

    [TestCaseSource(typeof(KitSamples), nameof(KitSamples.Applicable))]
    public async Task A_sample_gives_the_messages_of_the_kit(object sample)
    {
        var kitSample = (KitSample)sample;
        var folder = Path.Combine(KitFolder.Features, kitSample.Name);
        var expected = await File.ReadAllTextAsync(
            Path.Combine(folder, $"{kitSample.Name}.ndjson")
        );

        var messages = await KitRun.MessagesOfAsync(kitSample, folder);

        ComparableMessages.Of(messages).Should().Equal(ComparableMessages.Of(expected));
    }
}
