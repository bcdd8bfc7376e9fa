using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Deviations;

/// <summary>Answers that are held back for a deviation to change, and which it leaves alone.</summary>
public sealed class HeldBackAnswerTests
{
    private const string Elsewhere = "new-groups-answer-200";

    [TestCase("Users/nobody", 404)]
    [TestCase("NoSuchEndpoint", 404)]
    [TestCase("no/such/thing/at/all", 404)]
    public async Task A_refusal_keeps_its_body(string path, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateDeviatingAsync(Elsewhere);

        var answer = await organization.Scim.GetAsync(path);

        answer.Status.Should().Be(status);
        answer.Json["status"]!.GetValue<string>().Should().Be("404");
    }

    [Test]
    public async Task A_method_that_is_wrong_is_told_the_right_ones()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateDeviatingAsync(Elsewhere);

        var answer = await organization.Scim.PostAsync("ServiceProviderConfig", new JsonObject());

        answer.Status.Should().Be(405);
        answer.Response.Content.Headers.Allow.Should().Contain("GET").And.NotContain("POST");
        answer.Json["status"]!.GetValue<string>().Should().Be("405");
    }
}
