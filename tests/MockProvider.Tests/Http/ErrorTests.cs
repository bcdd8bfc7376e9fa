using System.Globalization;
using System.Text.Json;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Every error is a message of its own (RFC 7644 section 3.12).</summary>
public sealed class ErrorTests
{
    private const string Taken = """
        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ann@example.com"}
        """;

    [TestCase("POST", "Users", "{", 400, "invalidSyntax")]
    [TestCase("PUT", "Users/ID", "{", 400, "invalidSyntax")]
    [TestCase("PATCH", "Users/ID", "{", 400, "invalidSyntax")]
    [TestCase("POST", "Users", "{\"schemas\":[\"urn:x\"]}", 400, "invalidValue")]
    [TestCase("GET", "Users?filter=x", null, 400, "invalidFilter")]
    [TestCase("GET", "Users/nobody", null, 404, null)]
    [TestCase("PUT", "Users/nobody", Taken, 404, null)]
    [TestCase("DELETE", "Users/nobody", null, 404, null)]
    [TestCase("GET", "Nothing", null, 404, null)]
    [TestCase("POST", "Users", Taken, 409, "uniqueness")]
    [TestCase("PUT", "Users/ID", Taken, 409, "uniqueness")]
    [TestCase("DELETE", "Users", null, 405, null)]
    [Proves("R7644-3.2-14", "R7644-3.2-15", "R7644-3.12-01", "R7644-3.12-02", "R7644-3.12-03")]
    [Proves("R7644-3.12-04", "R7644-3.12-05", "R7644-3.12-06", "R7644-3.12-09")]
    [Proves("R7644-3.12-13", "R7644-3.12-20", "R7644-3.12-22", "R7644-3.3-09")]
    public async Task An_error_says_its_status_its_kind_and_what_is_wrong(
        string method,
        string path,
        string? body,
        int status,
        string? scimType
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(AUser.Name);
        var id = await organization.CreateUserAsync("bob@example.com");
        var before = await organization.Scim.GetAsync("Users");

        var answer = await organization.Scim.SendAsync(
            new HttpMethod(method),
            path.Replace("ID", id, StringComparison.Ordinal),
            body
        );

        answer.Status.Should().Be(status);
        answer.ContentType.Should().Be("application/scim+json");
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["status"]!.GetValueKind().Should().Be(JsonValueKind.String);
        answer.Json["status"]!
            .GetValue<string>()
            .Should()
            .Be(status.ToString(CultureInfo.InvariantCulture));
        answer.Json["scimType"]?.GetValue<string>().Should().Be(scimType);
        answer.Json.ContainsKey("scimType").Should().Be(scimType is not null);
        answer.Json["detail"]!.GetValue<string>().Should().NotBeEmpty().And.NotContain("   at ");
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
    }
}
