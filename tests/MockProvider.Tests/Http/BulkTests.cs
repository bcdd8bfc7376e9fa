using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>/Bulk (RFC 7644 section 3.7) as far as the engine does not decide alone.</summary>
public sealed class BulkTests
{
    /// <summary>A bulk request with these operations, each written as JSON.</summary>
    internal static JsonObject Job(params string[] operations) =>
        new()
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:BulkRequest"),
            ["Operations"] = new JsonArray([
                .. operations
                    .DefaultIfEmpty(Post("bulk@example.com", "b"))
                    .Select(o => JsonNode.Parse(o)),
            ]),
        };

    [Test]
    [Proves("R7644-3.7-14", "R7644-3.7-20", "R7644-3.7-26")]
    public async Task Each_operation_does_what_its_request_alone_would_do()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);
        var patch = TestOrganization.Replace("title", "Boss").ToJsonString();

        var answer = await organization.Scim.PostAsync(
            "Bulk",
            Job(
                Post("bulk@example.com", "b1"),
                Post(AUser.Name, "b2"),
                $$"""{"method":"PATCH","path":"/Users/{{id}}","data":{{patch}}}""",
                """{"method":"DELETE","path":"/Users/nobody"}"""
            )
        );

        answer.Expect(HttpStatusCode.OK);
        answer.Json["Operations"]!
            .AsArray()
            .Select(operation => operation!["status"]!.GetValue<string>())
            .Should()
            .Equal("201", "409", "200", "404");
        (await organization.Scim.GetAsync($"Users/{id}")).Json["title"].ShouldBe("\"Boss\"");
        (await organization.Scim.GetAsync("Users?filter=userName%20sw%20%22bulk%22"))
            .Json["totalResults"]
            .ShouldBe("1");
    }

    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("""{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]}""")]
    [TestCase("""{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[]}""")]
    [Proves("R7644-3.7-21", "R7644-3.12-22")]
    public async Task What_is_no_job_is_an_error(string body)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Bulk", body);

        answer.Status.Should().Be(400);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["scimType"].ShouldBe("\"invalidSyntax\"");
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("DELETE")]
    [Proves("R7644-3.2-11")]
    public async Task It_takes_post_only(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(
            new HttpMethod(method),
            "Bulk",
            method is "GET" ? null : Job().ToJsonString()
        );

        answer.Status.Should().Be(405);
        answer.Response.Content.Headers.Allow.Should().Contain("POST").And.NotContain(method);
    }

    [TestCase(0, 200)]
    [TestCase(1, 413)]
    [Proves("R7644-3.7.4-01", "R7644-3.7.4-03", "R7644-3.7.4-04", "R7644-3.7.4-05")]
    public async Task A_job_may_be_as_large_as_is_announced_and_no_larger(int beyond, int status)
    {
        var organization = await (await SharedProvider.GetAsync()).CreateWithAsync(
            "bulkMaxPayloadSize",
            1000
        );
        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json["bulk"]!;
        config["maxOperations"]!.GetValue<int>().Should().BePositive();
        var limit = config["maxPayloadSize"]!.GetValue<int>();
        var body = Job().ToJsonString().PadRight(limit + beyond);

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Bulk", body);

        answer.Status.Should().Be(status);
        if (status is 413)
        {
            answer.Json["status"].ShouldBe("\"413\"");
            answer.Json["detail"]!.GetValue<string>().Should().Contain("1000");
        }
    }

    private static string Post(string userName, string bulkId)
    {
        var user = AUser.Minimal();
        user["userName"] = userName;
        return $$"""{"method":"POST","path":"/Users","bulkId":"{{bulkId}}","data":{{user.ToJsonString()}}}""";
    }
}
