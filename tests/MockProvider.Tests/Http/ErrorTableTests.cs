using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>The error table of RFC 7644 section 3.12 as a client meets it.</summary>
public sealed class ErrorTableTests
{
    private const string Users = "Users";

    [TestCase("POST", Users, "{SCHEMAS,\"userName\":\"ANN@example.com\"}", 409, "uniqueness")]
    [TestCase("POST", Users, "{SCHEMAS}", 400, "invalidValue")]
    [TestCase("POST", Users, "{SCHEMAS,\"userName\":5}", 400, "invalidValue")]
    [TestCase("POST", Users, "{SCHEMAS,\"userName\":\"x\",\"active\":\"x\"}", 400, "invalidValue")]
    [TestCase("POST", Users, "{SCHEMAS,\"userName\":\"x\",\"emails\":\"x\"}", 400, "invalidValue")]
    [TestCase("POST", Users, "{\"userName\":\"x\"}", 400, "invalidSyntax")]
    [TestCase("POST", Users, "{", 400, "invalidSyntax")]
    [TestCase(
        "PUT",
        "Users/{bob}",
        "{SCHEMAS,\"userName\":\"ANN@example.com\"}",
        409,
        "uniqueness"
    )]
    [TestCase("PUT", "Users/{bob}", "{SCHEMAS}", 400, "invalidValue")]
    [TestCase("PUT", "Users/none", "{SCHEMAS,\"userName\":\"x\"}", 404, null)]
    [TestCase("PATCH", "Users/{bob}", "replace userName \"ANN@example.com\"", 409, "uniqueness")]
    [TestCase("PATCH", "Users/{bob}", "replace id \"x\"", 400, "mutability")]
    [TestCase("PATCH", "Users/{bob}", "replace a..b \"x\"", 400, "invalidPath")]
    [TestCase(
        "PATCH",
        "Users/{bob}",
        "replace emails[type eq \\\"nope\\\"] {\"value\":\"x\"}",
        400,
        "noTarget"
    )]
    [TestCase("PATCH", "Users/{bob}", "replace active \"x\"", 400, "invalidValue")]
    [TestCase("PATCH", "Users/none", "replace title \"x\"", 404, null)]
    [TestCase("DELETE", "Users/none", "", 404, null)]
    [TestCase("GET", "Users/none", "", 404, null)]
    [TestCase("GET", "Users?filter=active gt true", "", 400, "invalidFilter")]
    [TestCase("GET", "Users?filter=userName", "", 400, "invalidFilter")]
    [Proves(
        "R7643-7-37",
        "R7644-3.2-14",
        "R7644-3.2-15",
        "R7644-3.3-09",
        "R7644-3.12-01",
        "R7644-3.12-02",
        "R7644-3.12-03",
        "R7644-3.12-04",
        "R7644-3.12-05",
        "R7644-3.12-06",
        "R7644-3.12-09",
        "R7644-3.12-13",
        "R7644-3.12-18",
        "R7644-3.12-20",
        "R7644-3.12-21",
        "R7644-3.12-23",
        "R7644-3.12-24",
        "R7644-3.12-25"
    )]
    public async Task A_refusal_has_its_status_and_keyword_and_changes_nothing(
        string method,
        string path,
        string body,
        int status,
        string? scimType
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync("ann@example.com");
        var bob = await organization.CreateUserAsync("bob@example.com");
        var before = await organization.Scim.GetAsync(Users);

        var answer = await organization.Scim.SendAsync(
            new HttpMethod(method),
            path.Replace("{bob}", bob, StringComparison.Ordinal),
            method is "GET" or "DELETE" ? null : Message(body)
        );

        answer.Status.Should().Be(status, answer.Text);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["status"]!.GetValue<string>().Should().Be($"{status}");
        answer.Json["scimType"]?.GetValue<string>().Should().Be(scimType);
        answer.Json.ContainsKey("scimType").Should().Be(scimType is not null);
        answer.Json["detail"]!.GetValue<string>().Should().NotBeEmpty();
        (await organization.Scim.GetAsync(Users)).Text.Should().Be(before.Text);
    }

    [TestCase("' or '1'='1")]
    [TestCase("x\" or userName pr or userName eq \"x")]
    [TestCase("*)(uid=*")]
    [TestCase("{{7*7}}${7*7}<%= 7*7 %>")]
    [TestCase("%' --")]
    [Proves("R7643-9.2-02")]
    public async Task Text_that_means_something_elsewhere_is_only_text(string text)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User("ann@example.com");
        user["title"] = text;
        var id = (await organization.Scim.PostAsync(Users, user)).Id;
        var quoted = Uri.EscapeDataString(JsonValue.Create(text).ToJsonString());

        var list = await organization.Scim.GetAsync($"Users?filter=title%20eq%20{quoted}");

        list.Expect(HttpStatusCode.OK).Json["totalResults"]!.GetValue<int>().Should().Be(1);
        list.Json["Resources"]![0]!["id"]!.GetValue<string>().Should().Be(id);
        list.Json["Resources"]![0]!["title"]!.GetValue<string>().Should().Be(text);
        (await organization.Scim.GetAsync($"Users/{Uri.EscapeDataString(text)}"))
            .Status.Should()
            .Be(404);
    }

    // "replace path value" stands for a PatchOp of that one operation.
    private static string Message(string body)
    {
        if (!body.StartsWith("replace ", StringComparison.Ordinal))
        {
            return body.Replace(
                "SCHEMAS",
                "\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]",
                StringComparison.Ordinal
            );
        }

        var value = body.LastIndexOf(' ');
        return $$"""
            {
              "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
              "Operations": [{ "op": "replace", "path": "{{body[8..value]}}", "value": {{body[
                value..
            ]}} }]
            }
            """;
    }
}
