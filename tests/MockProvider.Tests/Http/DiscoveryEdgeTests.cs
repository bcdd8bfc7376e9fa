using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class DiscoveryEdgeTests
{
    private const string UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";

    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("ResourceTypes/User")]
    [TestCase("Schemas")]
    [TestCase("Schemas/" + UserSchema)]
    [Proves("R7644-4-09")]
    public async Task Discovery_answers_and_refuses_filters(string path)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        (await organization.Scim.GetAsync(path)).Expect(HttpStatusCode.OK);
        var filtered = await organization.Scim.GetAsync($"{path}?filter=id%20eq%20%22x%22");
        filtered.Status.Should().Be(403);
        filtered.Json["status"]!.GetValue<string>().Should().Be("403");
    }

    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("Schemas")]
    [Proves("R7644-4-08")]
    public async Task Discovery_ignores_sorting_and_paging(string path)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var plain = await organization.Scim.GetAsync(path);

        var answer = await organization.Scim.GetAsync(
            $"{path}?sortBy=id&sortOrder=descending&startIndex=2&count=0"
        );

        answer.Expect(HttpStatusCode.OK).Text.Should().Be(plain.Text);
    }

    [TestCase(UserSchema)]
    [TestCase("urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Acore%3A2.0%3AUser")]
    public async Task A_schema_is_found_by_its_URN_encoded_or_not(string urn)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.GetAsync($"Schemas/{urn}");

        answer.Expect(HttpStatusCode.OK).Id.Should().Be(UserSchema);
    }

    [Test]
    [Proves("R7644-2-07")]
    public async Task The_one_way_to_authenticate_is_a_bearer_token()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config["authenticationSchemes"]!
            .AsArray()
            .Select(scheme => scheme!["type"]!.GetValue<string>())
            .Should()
            .Equal("oauthbearertoken");
    }

    [Test]
    public async Task Every_location_in_discovery_answers()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var types = (await organization.Scim.GetAsync("ResourceTypes")).Json;
        var schemas = (await organization.Scim.GetAsync("Schemas")).Json;
        var locations = types["Resources"]!
            .AsArray()
            .Concat(schemas["Resources"]!.AsArray())
            .Select(item => item!["meta"]!["location"]!.GetValue<string>());

        foreach (var location in locations)
        {
            (await organization.Scim.GetAsync(location)).Status.Should().Be(200, location);
        }
    }
}
