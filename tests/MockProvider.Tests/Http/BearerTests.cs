using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class BearerTests
{
    private const string Plain = "Bearer realm=\"scim\"";
    private const string Invalid = "Bearer realm=\"scim\", error=\"invalid_token\"";
    private const string Malformed = "Bearer realm=\"scim\", error=\"invalid_request\"";

    [TestCase(null, 401, Plain)]
    [TestCase("Basic YTpi", 401, Plain)]
    [TestCase("Bearerless x", 401, Plain)]
    [TestCase("Bearer wrong-key-wrong-key", 401, Invalid)]
    [TestCase("bearer wrong-key-wrong-key", 401, Invalid)]
    [TestCase("Bearer", 400, Malformed)]
    [TestCase("Bearer one two", 400, Malformed)]
    [TestCase("Bearer one, Bearer two", 400, Malformed)]
    [Proves(
        "R7644-2-01",
        "R7644-2-05",
        "R7644-3.12-10",
        "R7235-3.1-01",
        "R6750-3-01",
        "R6750-3-02",
        "R6750-3-03",
        "R6750-3-04",
        "R6750-3-05",
        "R6750-3.1-01",
        "R6750-3.1-02",
        "R6750-3.1-04"
    )]
    public async Task A_refused_token_is_answered_with_a_challenge(
        string? authorization,
        int status,
        string challenge
    )
    {
        var provider = await SharedProvider.GetAsync();
        using var client = new Client(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            authorization is null ? [] : [("Authorization", authorization)]
        );

        var answer = await client.GetAsync("Users");

        answer.Status.Should().Be(status);
        answer.Json["status"]!.GetValue<string>().Should().Be($"{status}");
        answer.Response.Headers.GetValues("WWW-Authenticate").Should().Equal(challenge);
    }

    [TestCase("bearer")]
    [TestCase("Bearer")]
    [TestCase("BEARER")]
    [TestCase("Bearer  ")]
    [Proves("R7235-2.1-01", "R6750-2.1-01")]
    public async Task The_name_of_the_scheme_ignores_case(string scheme)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        using var client = new Client(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"{scheme} {organization.ServiceAccountKey}")
        );

        (await client.GetAsync("Users")).Expect(HttpStatusCode.OK);
    }

    [Test]
    [Proves("R7644-2-06")]
    public async Task A_key_with_one_character_changed_is_no_key()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var key = organization.ServiceAccountKey.ToCharArray();
        key[^5] = key[^5] is 'a' ? 'b' : 'a';

        var answer = await organization.ScimWith(new string(key)).GetAsync("Users");

        answer.Status.Should().Be(401);
    }

    [Test]
    [Proves("R6750-2.3-01")]
    public async Task A_token_in_the_url_is_not_accepted()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        using var client = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);

        var answer = await client.GetAsync($"Users?access_token={organization.ServiceAccountKey}");

        answer.Status.Should().Be(401);
        answer.Response.Headers.GetValues("WWW-Authenticate").Should().Equal(Plain);
    }

    [Test]
    [Proves("R6750-2-01")]
    public async Task Two_ways_to_give_the_token_at_once_are_refused()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync("Users?access_token=x");

        answer.Status.Should().Be(400);
        answer.Response.Headers.GetValues("WWW-Authenticate").Should().Equal(Malformed);
    }

    [Test]
    public async Task Two_authorization_headers_are_refused()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var header = $"Authorization: Bearer {organization.ServiceAccountKey}";

        var answer = await RawConnection.SendAsync(
            provider,
            $"GET {provider.Host.ScimBaseUrl.AbsolutePath}/Users HTTP/1.1",
            [header, header]
        );

        answer.Status.Should().Be(400);
    }

    [Test]
    [Proves("R7642-4-02", "R7644-2.2-01")]
    public async Task Without_a_key_nothing_is_read_or_changed()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        using var stranger = new Client(provider.Host.ScimBaseUrl.AbsoluteUri);
        var other = TestOrganization.User("bob@example.com");

        (await stranger.GetAsync($"Users/{id}")).Status.Should().Be(401);
        (await stranger.PutAsync($"Users/{id}", other)).Status.Should().Be(401);
        (await stranger.PatchAsync($"Users/{id}", TestOrganization.Replace("title", "x")))
            .Status.Should()
            .Be(401);
        (await stranger.DeleteAsync($"Users/{id}")).Status.Should().Be(401);
        (await stranger.PostAsync("Users", other)).Status.Should().Be(401);
        var user = (await organization.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK).Json;
        user["userName"]!.GetValue<string>().Should().Be("ann@example.com");
        user["title"].Should().BeNull();
        var bobs = await organization.Scim.GetAsync("Users?filter=userName eq \"bob@example.com\"");
        bobs.Json["totalResults"]!.GetValue<int>().Should().Be(0);
    }

    [Test]
    [Proves("R7643-9.3-01", "R7644-6-02")]
    public async Task A_key_reaches_the_resources_of_its_own_organization_only()
    {
        var provider = await SharedProvider.GetAsync();
        var (one, two) = (await provider.CreateAsync(), await provider.CreateAsync());
        var id = await one.CreateUserAsync("ann@example.com");

        (await two.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
        (await two.Scim.PatchAsync($"Users/{id}", TestOrganization.Replace("title", "x")))
            .Status.Should()
            .Be(404);
        (await two.Scim.DeleteAsync($"Users/{id}")).Status.Should().Be(404);
        var list = await two.Scim.GetAsync("Users?filter=userName eq \"ann@example.com\"");
        list.Json["totalResults"]!.GetValue<int>().Should().Be(0);
        (await one.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK);
    }

    [Test]
    [Proves("R7643-3.1-14")]
    public async Task An_externalId_means_something_in_its_own_organization_only()
    {
        foreach (var name in (string[])["ann@example.com", "bob@example.com"])
        {
            var organization = await SharedProvider.CreateOrganizationAsync();
            var user = TestOrganization.User(name);
            user["externalId"] = "E1";
            (await organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created);

            var found = await organization.Scim.GetAsync("Users?filter=externalId eq \"E1\"");

            found.Json["Resources"]!
                .AsArray()
                .Select(it => it!["userName"]!.GetValue<string>())
                .Should()
                .Equal(name);
        }
    }
}
