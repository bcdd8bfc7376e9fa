using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Options of an organization that exists are changed over control, where nothing stored depends on them.</summary>
public sealed class OptionsChangeTests
{
    [Test]
    public async Task An_option_is_changed_for_the_next_call_and_the_others_stay()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync("""{"options":{"bulk":false}}""");

        var answer = await provider.Control.PatchAsync(
            $"organizations/{organization.Id}/options",
            new JsonObject { ["groups"] = false }
        );

        answer.Status.Should().Be(200);
        answer.Json["options"]!.ToJsonString().Should().Be("""{"bulk":false,"groups":false}""");
        (await organization.Scim.GetAsync("Groups")).Status.Should().Be(404);
        (await organization.Scim.PostAsync("Bulk", [])).Status.Should().Be(501);
    }

    [TestCase("""{"userSchema":"full"}""", "chosen when the organization is made")]
    [TestCase("""{"nothing":1}""", "There is no option 'nothing'")]
    [TestCase("""{"rateLimit":-1}""", "'options.rateLimit' is -1")]
    [TestCase("""{"rateLimit":null}""", "'options.rateLimit' is null")]
    public async Task What_cannot_be_changed_is_named(string options, string problem)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var answer = await provider.Control.PatchAsync(
            $"organizations/{organization.Id}/options",
            JsonNode.Parse(options)!.AsObject()
        );

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain(problem);
    }
}
