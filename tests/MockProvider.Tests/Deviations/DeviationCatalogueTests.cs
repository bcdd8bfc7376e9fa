using ScimConformance.MockProvider.Deviations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Deviations;

public sealed class DeviationCatalogueTests
{
    [Test]
    public void The_options_schema_lists_exactly_the_deviations_of_the_catalogue()
    {
        var listed = OptionsSchema.Property("deviations")["items"]!["enum"]!
            .AsArray()
            .Select(id => id!.GetValue<string>());

        listed.Should().Equal(DeviationCatalogue.All.Select(deviation => deviation.Id));
    }

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
