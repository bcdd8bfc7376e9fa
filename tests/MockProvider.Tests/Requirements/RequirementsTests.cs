namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>The catalogue, the tests and docs/requirements.md say the same.</summary>
public sealed class RequirementsTests
{
    private const string Document = "docs/requirements.md";
    private const string Switch = "UPDATE_GENERATED";

    private static readonly HashSet<string> Known = Catalogue
        .Requirements.Select(row => row.Id)
        .Concat(Behaviours.All.Select(row => row.Id))
        .ToHashSet(StringComparer.Ordinal);

    [Test]
    public async Task Requirements_document_is_current()
    {
        var current = new RequirementsDocument().Render();
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
    public void Every_proof_names_a_requirement_of_the_catalogue() =>
        Proofs.All.Where(proof => !Known.Contains(proof.Requirement)).Should().BeEmpty();

    [Test]
    public void Only_tests_prove() => Proofs.Idle.Should().BeEmpty();

    [Test]
    public void Every_row_that_no_test_can_prove_is_in_the_catalogue_once_and_has_a_reason()
    {
        Catalogue
            .Unproven.Select(row => row.Id)
            .Should()
            .BeSubsetOf(Known)
            .And.OnlyHaveUniqueItems();
        Catalogue.Unproven.Should().OnlyContain(row => row.Reason.Length > 20);
    }

    [Test]
    public void No_requirement_is_both_proven_and_said_to_be_unprovable() =>
        new RequirementsDocument().Contradicted.Should().BeEmpty();

    [Test]
    public void No_requirement_is_open() => new RequirementsDocument().Open.Should().BeEmpty();
}
