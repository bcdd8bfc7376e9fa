using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses what HTTP says, both ways, and those of bulk requests.</summary>
public sealed class HttpRulingTests
{
    private const string Bulk = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
    private const string Nobody = """{"method":"DELETE","path":"/Users/nobody"}""";

    [TestCase("otherVersions", 400)]
    [TestCase("otherVersions", 404)]
    public async Task Another_version(string option, int value)
    {
        var organization = await Ruled.CreateAsync(option, value);

        (await organization.Scim.GetAsync("v1/Users")).Status.Should().Be(value);
        (await organization.Scim.GetAsync("v2/Users")).Status.Should().Be(200);
    }

    [TestCase("me", "direct", 200)]
    [TestCase("me", "redirect", 308)]
    [TestCase("me", "notImplemented", 501)]
    public async Task Me(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        using var person = organization.ScimWith(organization.AdministratorKey);

        var answer = await person.GetAsync("Me");

        answer.Status.Should().Be(status);
        if (status == 308)
        {
            var location = answer.Response.Headers.Location!.AbsoluteUri;
            (await person.GetAsync(location)).Id.Should().Be(organization.AdministratorId);
        }
    }

    [TestCase("mediaType", "scim", "application/scim+json")]
    [TestCase("mediaType", "json", "application/json")]
    public async Task Media_type(string option, string value, string expected)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var list = await organization.Scim.GetAsync("Users");
        var error = await organization.Scim.GetAsync("Users/nobody");

        list.ContentType.Should().Be(expected);
        error.ContentType.Should().Be(expected);
    }

    [TestCase("unacceptable", "refuse", 406)]
    [TestCase("unacceptable", "answer", 200)]
    public async Task No_acceptable_type(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var answer = await organization.Scim.SendAsync(
            HttpMethod.Get,
            "Users",
            accept: "image/png"
        );

        answer.Status.Should().Be(status);
    }

    [TestCase("wrongMethod", 405)]
    [TestCase("wrongMethod", 501)]
    public async Task A_method_that_an_endpoint_has_not(string option, int value)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var answer = await organization.Scim.DeleteAsync("Schemas");

        answer.Status.Should().Be(value);
        answer.Json["status"].ShouldBe($"\"{value}\"");
    }

    [TestCase("metaVersion", "show", true)]
    [TestCase("metaVersion", "hide", false)]
    public async Task The_version_in_meta(string option, string value, bool shown)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var created = await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann));

        created.Json["meta"]!.AsObject().ContainsKey("version").Should().Be(shown);
        created.Response.Headers.ETag.Should().NotBeNull();
    }

    [TestCase("weakTags", "match", 200)]
    [TestCase("weakTags", "never", 412)]
    public async Task A_weak_tag(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);
        using var matching = organization.ScimSending(
            "If-Match",
            await organization.VersionAsync(id)
        );
        using var any = organization.ScimSending("If-Match", "*");

        (await any.PutAsync($"Users/{id}", TestOrganization.User(Ruled.Ann)))
            .Status.Should()
            .Be(200);
        (await matching.PutAsync($"Users/{id}", TestOrganization.User(Ruled.Ann)))
            .Status.Should()
            .Be(status);
    }

    [TestCase("versionMismatch", 412)]
    [TestCase("versionMismatch", 409)]
    public async Task Another_version_of_the_resource(string option, int value)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);
        using var client = organization.ScimSending("If-Match", "W/\"old\"");

        var answer = await client.PutAsync($"Users/{id}", Ruled.User(Ruled.Ann, "title", "x"));

        answer.Status.Should().Be(value);
    }

    [TestCase("deletePreconditions", "honour", 412)]
    [TestCase("deletePreconditions", "ignore", 204)]
    public async Task A_precondition_of_a_delete(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);
        using var client = organization.ScimSending("If-Match", "W/\"old\"");

        (await client.DeleteAsync($"Users/{id}")).Status.Should().Be(status);
    }

    [TestCase("bulkStatus", "string", "\"404\"")]
    [TestCase("bulkStatus", "object", """{"code":"404"}""")]
    public async Task The_status_of_a_bulk_result(string option, string value, string status)
    {
        var results = await RunAsync(option, value, Nobody);

        results[0]!["status"].ShouldBe(status);
    }

    [TestCase("circularReferences", "resolve", "201")]
    [TestCase("circularReferences", "refuse", "409")]
    public async Task Circular_references(string option, string value, string status)
    {
        var results = await RunAsync(option, value, $"{Group("a", "b")},{Group("b", "a")}");

        results.Should().HaveCount(2).And.OnlyContain(result => StatusOf(result) == status);
    }

    [TestCase("failOnErrors", "atLimit", 1)]
    [TestCase("failOnErrors", "beyondLimit", 2)]
    public async Task Fail_on_errors(string option, string value, int processed)
    {
        var results = await RunAsync(
            option,
            value,
            $"{Nobody},{Nobody},{Nobody}",
            "\"failOnErrors\":1,"
        );

        results.Should().HaveCount(processed);
    }

    [TestCase("postWithoutBulkId", "refuse", "400")]
    [TestCase("postWithoutBulkId", "accept", "201")]
    public async Task A_bulk_post_without_a_bulk_id(string option, string value, string status)
    {
        var results = await RunAsync(
            option,
            value,
            $$"""{"method":"POST","path":"/Users","data":{{TestOrganization.User(Ruled.Ann).ToJsonString()}}}"""
        );

        StatusOf(results[0]).Should().Be(status);
    }

    private static async Task<JsonArray> RunAsync(
        string option,
        string value,
        string operations,
        string members = ""
    )
    {
        var organization = await Ruled.CreateAsync(option, value);
        var answer = await organization.Scim.PostAsync(
            "Bulk",
            Json.Object($$"""{"schemas":["{{Bulk}}"],{{members}}"Operations":[{{operations}}]}""")
        );
        return answer.Expect(HttpStatusCode.OK).Json["Operations"]!.AsArray();
    }

    private static string Group(string bulkId, string other) =>
        new JsonObject
        {
            ["method"] = "POST",
            ["path"] = "/Groups",
            ["bulkId"] = bulkId,
            ["data"] = AGroup.Named(bulkId, $"bulkId:{other}"),
        }.ToJsonString();

    private static string StatusOf(JsonNode? result) => result!["status"]!.GetValue<string>();
}
