using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>DELETE (RFC 7644 section 3.6).</summary>
public sealed class DeleteTests
{
    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("DELETE")]
    [Proves("R7644-3.6-02", "R7644-3.6-03", "R7644-3.5.2-31", "R7644-3.6-08")]
    public async Task What_was_deleted_is_not_found_by_any_method(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);
        var body = method switch
        {
            "PUT" => AUser.Minimal().ToJsonString(),
            "PATCH" => TestOrganization.Replace("title", "T").ToJsonString(),
            _ => null,
        };

        var deleted = await organization.Scim.DeleteAsync($"Users/{id}");

        deleted.Expect(HttpStatusCode.NoContent);
        await organization.AdvanceAsync(TimeSpan.FromDays(60));
        var answer = await organization.Scim.SendAsync(new HttpMethod(method), $"Users/{id}", body);
        answer.Status.Should().Be(404);
        answer.Json["status"].ShouldBe("\"404\"");
    }

    [Test]
    [Proves("R7644-3.6-04")]
    public async Task What_was_deleted_is_in_no_list()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var before = await organization.Scim.GetAsync("Users");
        var id = await organization.CreateUserAsync(AUser.Name);

        await organization.Scim.DeleteAsync($"Users/{id}");

        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
        foreach (var filter in new[] { $"userName eq \"{AUser.Name}\"", $"id eq \"{id}\"" })
        {
            (await organization.Scim.GetAsync($"Users?filter={Uri.EscapeDataString(filter)}"))
                .Json["totalResults"]
                .ShouldBe("0");
        }
    }

    [Test]
    [Proves("R7644-3.6-06")]
    public async Task Deleting_an_unknown_id_is_404_with_an_error_message()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.DeleteAsync("Users/nobody");

        answer.Status.Should().Be(404);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
    }

    [Test]
    [Proves("R7644-3.6-09")]
    public async Task The_whole_endpoint_cannot_be_deleted()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(AUser.Name);
        var before = await organization.Scim.GetAsync("Users");

        var answer = await organization.Scim.DeleteAsync("Users");

        answer.Status.Should().Be(405);
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
    }
}
