using ScimConformance.MockProvider.Deviations;

namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class DeviationCatalogueTests
{
    [Test]
    public void Each_deviation_has_an_id_of_its_own() =>
        DeviationCatalogue.All.Select(deviation => deviation.Id).Should().OnlyHaveUniqueItems();

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
