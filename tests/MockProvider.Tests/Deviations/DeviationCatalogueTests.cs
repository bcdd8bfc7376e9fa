using ScimConformance.MockProvider.Deviations;

namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class DeviationCatalogueTests
{
    private const int Area = 5;
    private const int Testable = 8;
    private const int OnFault = 10;
    private const int SameAs = 12;

    /// <summary>Areas of the catalogue that the harness has features about; the others have none yet.</summary>
    private static readonly string[] Areas = File.ReadAllLines(Repository.Path("spec/areas.txt"));

    [Test]
    public void Each_deviation_has_an_id_of_its_own() =>
        DeviationCatalogue.All.Select(deviation => deviation.Id).Should().OnlyHaveUniqueItems();

    [Test]
    public void Every_fault_that_deserves_a_verdict_has_a_deviation_or_a_reason()
    {
        var shown = DeviationCatalogue.All.Select(deviation => deviation.Requirement).ToList();
        var reasons = Rows("spec/unseen.tsv")
            .Where(row => row[1] is "deviation")
            .Select(row => row[0])
            .ToList();
        var owed = Rows("spec/requirements.tsv")
            .Where(row => Areas.Contains(row[Area], StringComparer.Ordinal))
            .Where(row => row[Testable] is "black-box" && row[OnFault] is ("fail" or "warn"))
            .Where(row => row[SameAs].Length == 0)
            .Select(row => row[0])
            .Except(shown, StringComparer.Ordinal)
            .ToList();

        owed.Except(reasons, StringComparer.Ordinal).Should().BeEmpty();
        reasons.Except(owed, StringComparer.Ordinal).Should().BeEmpty("they have a deviation");
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.Path(file)).Skip(1).Select(line => line.Split('\t'));

    [Test]
    public async Task Control_serves_the_catalogue()
    {
        await using var provider = await TestProvider.StartAsync();

        var answer = await provider.Control.GetAsync("deviations");

        answer.Json["deviations"]!
            .AsArray()
            .Select(deviation => deviation!["id"]!.GetValue<string>())
            .Should()
            .Equal(DeviationCatalogue.All.Select(deviation => deviation.Id));
    }
}
