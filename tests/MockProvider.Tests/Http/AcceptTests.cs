using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class AcceptTests
{
    private const string ScimJson = "application/scim+json";
    private const string Json = "application/json";

    [TestCase(null, ScimJson)]
    [TestCase("*/*", ScimJson)]
    [TestCase("application/*", ScimJson)]
    [TestCase(ScimJson, ScimJson)]
    [TestCase("APPLICATION/SCIM+JSON", ScimJson)]
    [TestCase("application/scim+json, application/json", ScimJson)]
    [TestCase("application/json, */*", ScimJson)]
    [TestCase("application/json, */*;q=0.8", Json)]
    [TestCase("text/html;q=0.1, application/scim+json", ScimJson)]
    [TestCase("text/html, */*;q=0.1", ScimJson)]
    [TestCase(Json, Json)]
    [TestCase("application/json; charset=utf-8", Json)]
    [TestCase("application/json;q=0.5, image/png", Json)]
    [TestCase("application/scim+json;q=0.5, application/json", Json)]
    [TestCase("application/scim+json;q=0, */*", Json)]
    [TestCase(";;;", ScimJson)]
    [Proves(
        "R7644-3.1-01",
        "R7644-3.8-03",
        "R7644-3.8-04",
        "R7644-3.8-05",
        "R7644-8.1-01",
        "R9110-8.3-01",
        "R9110-12.5.1-02"
    )]
    public async Task The_answer_is_of_the_type_that_the_client_prefers(
        string? accept,
        string expected
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Get, "Users", accept: accept);

        answer.Expect(HttpStatusCode.OK).ContentType.Should().Be(expected);
    }

    [TestCase("text/html")]
    [TestCase("image/png")]
    [TestCase("text/*")]
    [TestCase("application/xml, text/plain;q=0.5")]
    [TestCase("*/*;q=0")]
    [Proves("R9110-12.5.1-01")]
    public async Task What_cannot_be_met_is_406_and_nothing_is_done(string accept)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User("ann@example.com").ToJsonString();

        var answer = await organization.Scim.SendAsync(
            HttpMethod.Post,
            "Users",
            user,
            accept: accept
        );

        answer.Status.Should().Be(406);
        answer.ContentType.Should().Be(ScimJson);
        answer.Json["status"]!.GetValue<string>().Should().Be("406");
        var users = await organization.Scim.GetAsync("Users?filter=userName sw \"ann\"");
        users.Json["totalResults"]!.GetValue<int>().Should().Be(0);
    }

    [Test]
    [Proves("R9110-12.5.1-01")]
    public async Task A_lenient_organization_answers_in_its_own_type_instead()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("lenientClients", true);

        var answer = await organization.Scim.SendAsync(
            HttpMethod.Get,
            "Users",
            accept: "text/html"
        );

        answer.Expect(HttpStatusCode.OK).ContentType.Should().Be(ScimJson);
    }

    [TestCase("Users/none", 404)]
    [TestCase("Users?filter=x", 400)]
    [Proves("R7644-3.1-01")]
    public async Task An_error_is_of_the_preferred_type_too(string path, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Get, path, accept: Json);

        answer.Status.Should().Be(status);
        answer.ContentType.Should().Be(Json);
    }
}
