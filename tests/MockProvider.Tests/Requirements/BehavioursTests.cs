namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>The documented behaviours, the features and docs/behaviours.md say the same.</summary>
public sealed class BehavioursTests
{
    private const string Document = "docs/behaviours.md";
    private const string Switch = "UPDATE_GENERATED";

    [Test]
    public async Task Behaviours_document_is_current()
    {
        var current = new BehavioursDocument().Render();
        if (Environment.GetEnvironmentVariable(Switch) is "1")
        {
            await File.WriteAllTextAsync(Repository.Path(Document), current);
        }

        var written = await File.ReadAllTextAsync(Repository.Path(Document));

        string.Equals(written, current, StringComparison.Ordinal)
            .Should()
            .BeTrue($"{Document} is generated: run this test with {Switch}=1 to write it anew");
    }

    [Test]
    public void Every_row_that_can_be_observed_has_a_scenario_or_a_reason() =>
        new BehavioursDocument().Owed.Should().BeEmpty();

    [Test]
    public void No_row_has_a_scenario_and_a_reason_why_it_has_none() =>
        new BehavioursDocument().Contradicted.Should().BeEmpty();

    [Test]
    public void Every_reason_is_about_a_row_and_says_something()
    {
        Behaviours
            .Unobserved.Select(row => row.Id)
            .Should()
            .BeSubsetOf(Behaviours.All.Select(row => row.Id))
            .And.OnlyHaveUniqueItems();
        Behaviours.Unobserved.Should().OnlyContain(row => row.Reason.Length > 20);
    }
}
