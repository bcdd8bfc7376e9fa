namespace ScimConformance.MockProvider.Tests.Http;

public sealed class ScimProtocolTests
{
    private const string ScimJson = "application/scim+json";

    [TestCase(null, ScimJson)]
    [TestCase("*/*", ScimJson)]
    [TestCase("application/*", ScimJson)]
    [TestCase("application/scim+json, application/json", ScimJson)]
    [TestCase("application/json", "application/json")]
    [TestCase("application/scim+json;q=0.5, application/json", "application/json")]
    [TestCase("text/html", ScimJson)]
    [TestCase(";;;", ScimJson)]
    [Proves(
        "R7644-3.1-01",
        "R7644-3.8-03",
        "R7644-3.8-04",
        "R7644-3.8-05",
        "R9110-12.5.1-01",
        "R9110-12.5.1-02",
        "R9110-8.3-01"
    )]
    public async Task The_answer_is_of_the_type_that_the_client_prefers(
        string? accept,
        string expected
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Get, "Users", accept: accept);

        answer.ContentType.Should().Be(expected);
    }

    [TestCase("application/scim+json", 201)]
    [TestCase("application/json; charset=utf-8", 201)]
    [TestCase("application/json; charset=\"UTF-8\"", 201)]
    [TestCase("application/json; charset=utf-16", 415)]
    [TestCase("text/plain", 415)]
    [TestCase("application/x-www-form-urlencoded", 415)]
    [Proves("R7644-3.8-06", "R7644-3.8-07", "R7644-8.1-01", "R9110-15.5.16-01")]
    public async Task A_body_of_another_type_is_refused(string contentType, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var body = TestOrganization.User("ann@example.com").ToJsonString();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body, contentType);

        answer.Status.Should().Be(status);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"text\"")]
    [TestCase("{\"userName\":\"a\",\"userName\":\"b\"}")]
    [TestCase("{\"userName\":\"\\ud800\"}")]
    [TestCase("{\"\\udfff\":1}")]
    [TestCase("{\"userName\":\"a\"} {}")]
    [Proves("R7644-3.3-12", "R7644-3.3-13", "R7644-3.3-14", "R8259-4-01")]
    public async Task A_body_that_is_no_json_object_is_invalid_syntax(string body)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(400);
        answer.Json["scimType"]!.GetValue<string>().Should().Be("invalidSyntax");
    }

    [Test]
    public async Task Deep_nesting_is_invalid_syntax()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var body = "{\"a\":" + new string('[', 5000) + new string(']', 5000) + "}";

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(400);
    }

    [Test]
    [Proves("R7644-3.12-15")]
    public async Task A_body_that_is_too_large_is_refused_with_413()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var body = "{\"userName\":\"" + new string('a', (1024 * 1024) + 1) + "\"}";

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        answer.Status.Should().Be(413);
        answer.Json["status"]!.GetValue<string>().Should().Be("413");
    }

    [TestCase("DELETE", "Users", "GET, POST")]
    [TestCase("POST", "Users/1", "DELETE, GET, PATCH, PUT")]
    [TestCase("POST", "Schemas", "GET")]
    [TestCase("PUT", "ServiceProviderConfig", "GET")]
    [Proves("R7644-3.6-09", "R9110-15.5.6-01")]
    public async Task A_wrong_method_is_405_and_says_which_are_allowed(
        string method,
        string path,
        string allow
    )
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.SendAsync(new HttpMethod(method), path);

        answer.Status.Should().Be(405);
        answer.Json["status"]!.GetValue<string>().Should().Be("405");
        string.Join(", ", answer.Response.Content.Headers.Allow.Order(StringComparer.Ordinal))
            .Should()
            .Be(allow);
    }

    [TestCase("Nothing")]
    [TestCase("Gadgets")]
    [TestCase("Users/1/2/3")]
    [TestCase("Schemas/urn:none")]
    [TestCase("ResourceTypes/Gadget")]
    [TestCase("Users/..%2f..%2fx")]
    [Proves("R7644-3.12-12", "R7644-4-06")]
    public async Task What_is_not_there_is_404_with_a_scim_error(string path)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Scim.GetAsync(path);

        answer.Status.Should().Be(404);
        answer.ContentType.Should().Be(ScimJson);
        answer.Json["status"]!.GetValue<string>().Should().Be("404");
    }

    [TestCase(null)]
    [TestCase("Bearer")]
    [TestCase("Bearer wrong-key-wrong-key")]
    [TestCase("Basic YTpi")]
    [Proves(
        "R6750-3-01",
        "R7644-2-01",
        "R7644-2-05",
        "R7644-2-06",
        "R7644-2.2-01",
        "R7644-3.12-10"
    )]
    public async Task A_missing_or_unknown_key_is_401_with_a_challenge(string? authorization)
    {
        await using var provider = await TestProvider.StartAsync();
        using var client = new Client(
            provider.Host.ScimBaseUrl.AbsoluteUri,
            authorization is null ? [] : [("Authorization", authorization)]
        );

        var answer = await client.GetAsync("Users");

        answer.Status.Should().Be(401);
        answer.Json["status"]!.GetValue<string>().Should().Be("401");
        answer.Response.Headers.WwwAuthenticate.Single().Scheme.Should().Be("Bearer");
    }

    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("ResourceTypes/User")]
    [TestCase("Schemas")]
    [TestCase("Schemas/urn:ietf:params:scim:schemas:core:2.0:User")]
    [Proves(
        "R7644-3.1-05",
        "R7644-3.2-08",
        "R7644-3.2-09",
        "R7644-3.2-10",
        "R7644-4-05",
        "R7644-4-09"
    )]
    public async Task Discovery_answers_and_refuses_filters(string path)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        (await organization.Scim.GetAsync(path)).Status.Should().Be(200);
        var filtered = await organization.Scim.GetAsync($"{path}?filter=id%20eq%20%22x%22");
        filtered.Status.Should().Be(403);
    }

    [Test]
    [Proves("R7644-4-04", "R7644-4-13")]
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
