using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>The filter parameter on its way from the URL to the store.</summary>
public sealed class FilterTests
{
    [TestCase("active eq true and userName sw \"ann\"", 1)]
    [TestCase("active eq false", 1)]
    [TestCase("displayName eq \"åSA +1\"", 1)]
    [TestCase("displayName eq \"Åsa %2B1\"", 0)]
    [TestCase("userName eq \"x' or '1'='1\"", 0)]
    [TestCase("userName co \"%\"", 0)]
    [TestCase("userName sw \"_nn\"", 0)]
    [TestCase("id eq \"' or 1=1 --\"", 0)]
    [Proves("R7644-3.4.2.2-63", "R7644-3.4.2.2-69", "R7644-1.2-01", "R7643-9.2-02")]
    [Proves("R7643-2.3.2-02", "R7643-4.1.1-14", "R7644-3.4.2.2-36")]
    public async Task A_filter_finds_what_it_says_and_is_never_run_as_something_else(
        string filter,
        int matches
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.Scim.PostAsync("Users", AUser.With("""{"displayName":"Åsa +1"}"""));
        await organization.CreateUserAsync("bob@example.com", active: false);

        var list = await organization.Scim.GetAsync($"Users?filter={Uri.EscapeDataString(filter)}");

        list.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe($"{matches}");
    }

    [Test]
    [Proves("R7643-3.1-14", "R7644-6.2-03", "R7644-6.2-01")]
    public async Task An_external_id_means_something_in_its_own_organization_only()
    {
        var one = await SharedProvider.CreateOrganizationAsync();
        var other = await SharedProvider.CreateOrganizationAsync();
        var user = AUser.With("""{"externalId":"same"}""");

        var first = await one.Scim.PostAsync("Users", user);
        var second = await other.Scim.PostAsync("Users", user);

        (await FindAsync(one)).ShouldBe($"\"{first.Expect(HttpStatusCode.Created).Id}\"");
        (await FindAsync(other)).ShouldBe($"\"{second.Expect(HttpStatusCode.Created).Id}\"");
    }

    [Test]
    [Proves("R7643-5-14", "R7644-3.4.2.1-03", "R7644-3.12-19", "R7644-3.4.2.4-04")]
    public async Task A_page_never_holds_more_than_is_announced_and_the_total_is_true()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;
        var most = config["filter"]!["maxResults"]!.GetValue<int>();
        await Parallel.ForEachAsync(
            Enumerable.Range(1, most),
            async (number, _) => await organization.CreateUserAsync($"u{number}@example.com")
        );

        var list = (
            await organization.Scim.GetAsync($"Users?count={most + 50}&filter=id%20pr")
        ).Json;

        list["totalResults"].ShouldBe($"{most + 1}");
        list["itemsPerPage"].ShouldBe($"{most}");
        list["Resources"]!.AsArray().Should().HaveCount(most);
    }

    private static async Task<JsonNode?> FindAsync(TestOrganization organization) =>
        (await organization.Scim.GetAsync("Users?filter=externalId%20eq%20%22same%22")).Json[
            "Resources"
        ]!
            .AsArray()
            .Single()!["id"];
}
