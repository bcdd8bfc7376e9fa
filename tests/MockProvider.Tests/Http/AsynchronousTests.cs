using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Answers that come later (RFC 9967 sections 2.5.1.1, 3, 4 and 5).</summary>
public sealed class AsynchronousTests
{
    private const string Ann = "ann@example.com";
    private const string Event = "urn:ietf:params:scim:event:misc:asyncresp";

    [Test]
    [Proves("R9967-2.5.1.1-02", "R9967-2.5.1.1-03", "R9967-2.5.1.1-05", "R9967-3-01", "R9967-3-02")]
    public async Task A_write_is_done_and_answered_202_without_a_body()
    {
        var organization = await CreateAsync("request");
        var id = await organization.CreateUserAsync(Ann);
        using var client = Preferring(organization, "respond-async");

        var first = await client.PutAsync($"Users/{id}", Titled("first"));
        var second = await client.PutAsync($"Users/{id}", Titled("second"));

        first.Expect(HttpStatusCode.Accepted).Text.Should().BeEmpty();
        first.ContentType.Should().BeNull();
        Header(first, "Preference-Applied").Should().Be("respond-async");
        Header(first, "Set-Txn").Should().NotBeEmpty().And.NotBe(Header(second, "Set-Txn"));
        first.Response.Headers.Location!.IsAbsoluteUri.Should().BeTrue();
        (await organization.Scim.GetAsync($"Users/{id}")).Json["title"].ShouldBe("\"second\"");
    }

    [Test]
    [Proves("R9967-2.1-01", "R9967-2.5.1.1-07")]
    public async Task The_event_says_what_became_of_the_request()
    {
        var organization = await CreateAsync("request");
        using var client = Preferring(organization, "respond-async");

        var created = await client.PostAsync("Users", TestOrganization.User(Ann));

        var claims = await ClaimsAsync(organization, created);
        claims["txn"]!.GetValue<string>().Should().Be(Header(created, "Set-Txn"));
        claims["events"]![Event]!["method"].ShouldBe("\"POST\"");
        claims["events"]![Event]!["status"].ShouldBe("\"201\"");
        claims["sub_id"]!["format"].ShouldBe("\"scim\"");
        var user = await organization.Scim.GetAsync(
            claims["sub_id"]!["uri"]!.GetValue<string>().TrimStart('/')
        );
        user.Expect(HttpStatusCode.OK).Json["userName"].ShouldBe($"\"{Ann}\"");
        claims["events"]![Event]!["version"]!
            .GetValue<string>()
            .Should()
            .Be(user.Json["meta"]!["version"]!.GetValue<string>());
    }

    [Test]
    [Proves("R9967-2.5.1.3-01")]
    public async Task The_event_of_a_refused_request_has_the_error()
    {
        var organization = await CreateAsync("request");
        await organization.CreateUserAsync(Ann);
        using var client = Preferring(organization, "respond-async");

        var refused = await client.PostAsync("Users", TestOrganization.User(Ann));

        var result = (await ClaimsAsync(organization, refused))["events"]![Event]!;
        result["status"].ShouldBe("\"409\"");
        result["response"]!["status"].ShouldBe("\"409\"");
        result["response"]!["scimType"].ShouldBe("\"uniqueness\"");
    }

    [Test]
    public async Task The_event_is_a_token_unless_its_claims_are_preferred()
    {
        var organization = await CreateAsync("request");
        using var client = Preferring(organization, "respond-async");
        var created = await client.PostAsync("Users", TestOrganization.User(Ann));
        var address = created.Response.Headers.Location!.AbsoluteUri;

        var token = await organization.Scim.SendAsync(
            HttpMethod.Get,
            address,
            accept: "application/secevent+jwt"
        );

        token.Expect(HttpStatusCode.OK).ContentType.Should().Be("application/secevent+jwt");
        var parts = token.Text.Split('.');
        Json.Object(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0])))["typ"]
            .ShouldBe("\"secevent+jwt\"");
        Encoding
            .UTF8.GetString(Base64Url.DecodeFromChars(parts[1]))
            .Should()
            .Be((await ClaimsAsync(organization, created)).ToJsonString());
    }

    [Test]
    [Proves("R9967-2.5.1.1-04")]
    public async Task Accept_does_not_matter_to_an_answer_that_comes_later()
    {
        var organization = await CreateAsync("request");
        var id = await organization.CreateUserAsync(Ann);
        using var client = Preferring(organization, "respond-async");

        var answer = await client.SendAsync(
            HttpMethod.Put,
            $"Users/{id}",
            Titled("x").ToJsonString(),
            accept: "image/png"
        );

        answer.Status.Should().Be(202);
    }

    [TestCase("request", "respond-async, wait=60", 200)]
    [TestCase("request", "wait=0", 200)]
    [TestCase("request", "RESPOND-ASYNC", 202)]
    [TestCase("request", "wait=0, respond-async", 202)]
    [TestCase("request", "respond-async, wait=soon", 202)]
    [TestCase("long", "respond-async", 200)]
    [TestCase("long", "respond-async, wait=60", 200)]
    [TestCase("long", "respond-async, wait=0", 202)]
    [TestCase("none", "respond-async, wait=0", 200)]
    [Proves("R9967-2.5.1.1-01", "R9967-2.5.1.1-06")]
    public async Task Who_decides_and_how_long_the_client_waits(
        string value,
        string prefer,
        int status
    )
    {
        var organization = await CreateAsync(value);
        var id = await organization.CreateUserAsync(Ann);
        using var client = Preferring(organization, prefer);

        var answer = await client.PutAsync($"Users/{id}", Titled("x"));

        answer.Status.Should().Be(status);
        answer.Response.Headers.Contains("Set-Txn").Should().Be(status == 202);
        if (status == 200)
        {
            answer.Json["title"].ShouldBe("\"x\"");
        }
    }

    [Test]
    [Proves("R9967-5-01")]
    public async Task Only_the_organization_itself_can_fetch_the_event()
    {
        var organization = await CreateAsync("request");
        var stranger = await CreateAsync("request");
        using var client = Preferring(organization, "respond-async");
        var created = await client.PostAsync("Users", TestOrganization.User(Ann));
        var address = created.Response.Headers.Location!.AbsoluteUri;
        var provider = await SharedProvider.GetAsync();

        var anonymous = await provider.Anonymous.GetAsync(address);

        anonymous.Status.Should().Be(401);
        (await stranger.Scim.GetAsync(address)).Status.Should().Be(404);
        (await organization.Scim.GetAsync(address)).Status.Should().Be(200);
    }

    [Test]
    public async Task A_person_changes_oneself_later_too()
    {
        var organization = await CreateAsync("request");
        using var client = organization.ScimWith(
            organization.AdministratorKey,
            ("Prefer", "respond-async")
        );

        var answer = await client.PatchAsync("Me", TestOrganization.Replace("title", "x"));

        answer.Expect(HttpStatusCode.Accepted);
        (await ClaimsAsync(organization, answer))["sub_id"]!
            ["uri"]
            .ShouldBe($"\"/Users/{organization.AdministratorId}\"");
    }

    [TestCase("request")]
    [TestCase("long")]
    [TestCase("none")]
    [Proves("R9967-4-01", "R9967-4-02", "R9967-4-03")]
    public async Task The_configuration_announces_it(string value)
    {
        var organization = await CreateAsync(value);

        var config = await organization.Scim.GetAsync("ServiceProviderConfig");

        var announced = config.Json["securityEvents"]?.ToJsonString();
        announced
            .Should()
            .Be(
                value is "none"
                    ? null
                    : $$"""{"asyncRequest":"{{value}}","eventUris":["urn:ietf:params:scim:event:misc:asyncresp"]}"""
            );
    }

    private static Task<TestOrganization> CreateAsync(string value) =>
        SharedProvider.CreateOrganizationAsync($$"""{"options":{"asyncRequests":"{{value}}"} }""");

    private static Client Preferring(TestOrganization organization, string prefer) =>
        organization.ScimSending("Prefer", prefer);

    private static JsonObject Titled(string title)
    {
        var user = TestOrganization.User(Ann);
        user["title"] = title;
        return user;
    }

    private static async Task<JsonObject> ClaimsAsync(
        TestOrganization organization,
        Answer answer
    ) =>
        (
            await organization.Scim.SendAsync(
                HttpMethod.Get,
                answer.Response.Headers.Location!.AbsoluteUri,
                accept: "application/json"
            )
        )
            .Expect(HttpStatusCode.OK)
            .Json;

    private static string Header(Answer answer, string name) =>
        answer.Response.Headers.GetValues(name).Single();
}
