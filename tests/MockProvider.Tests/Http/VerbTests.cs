using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>What each HTTP method does to a resource, and what it leaves alone (RFC 7644 section 3.2).</summary>
public sealed class VerbTests
{
    private const string Ann = "ann@example.com";

    [Test]
    [Proves("R7644-3.2-01", "R7644-3.2-16")]
    public async Task Reading_changes_nothing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);
        var first = await organization.Scim.GetAsync($"Users/{id}");
        await organization.AdvanceAsync(TimeSpan.FromMinutes(1));

        var second = await organization.Scim.GetAsync($"Users/{id}");

        second.Expect(HttpStatusCode.OK).Text.Should().Be(first.Text);
    }

    [Test]
    [Proves("R7644-3.2-03")]
    public async Task A_patch_changes_what_its_operations_name_and_nothing_else()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = (await organization.Scim.PostAsync("Users", FullUser())).Expect(
            HttpStatusCode.Created
        );

        (await organization.PatchAsync(created.Id, "title", "Guide")).Expect(HttpStatusCode.OK);

        var expected = created.Json;
        expected["title"] = "Guide";
        expected.Remove("meta");
        var actual = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        actual.Remove("meta");
        actual.ShouldBe(expected.ToJsonString());
    }

    [Test]
    [Proves("R7644-3.2-04", "R9110-9.2.2-01")]
    public async Task Deleting_again_changes_nothing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(Ann);

        (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);

        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
        (await organization.Scim.DeleteAsync($"Users/{id}")).Status.Should().Be(404);
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
    }

    [Test]
    [Proves("R9110-9.2.2-01")]
    public async Task Replacing_by_the_same_again_changes_nothing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = (await organization.Scim.PostAsync("Users", FullUser())).Id;
        var first = await organization.Scim.PutAsync($"Users/{id}", FullUser());

        var second = await organization.Scim.PutAsync($"Users/{id}", FullUser());

        WithoutMeta(second).ShouldBe(WithoutMeta(first).ToJsonString());
    }

    [TestCase("application/scim+json")]
    [TestCase("application/scim+json; charset=utf-8")]
    [TestCase("application/json")]
    [Proves("R7644-3.8-06", "R7644-3.8-07", "R7644-8.1-01")]
    public async Task Every_write_takes_both_media_types(string contentType)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var scim = organization.Scim;
        var user = TestOrganization.User(Ann);
        var patch = TestOrganization.Replace("nickName", "Annie");

        var created = await scim.SendAsync(
            HttpMethod.Post,
            "Users",
            user.ToJsonString(),
            contentType
        );
        var path = $"Users/{created.Expect(HttpStatusCode.Created).Id}";
        user["title"] = "Guide";
        (await scim.SendAsync(HttpMethod.Put, path, user.ToJsonString(), contentType)).Expect(
            HttpStatusCode.OK
        );
        (await scim.SendAsync(HttpMethod.Patch, path, patch.ToJsonString(), contentType)).Expect(
            HttpStatusCode.OK
        );

        var read = (await scim.GetAsync(path)).Json;
        read["title"]!.GetValue<string>().Should().Be("Guide");
        read["nickName"]!.GetValue<string>().Should().Be("Annie");
    }

    private static JsonObject WithoutMeta(Answer answer)
    {
        var document = answer.Expect(HttpStatusCode.OK).Json;
        document.Remove("meta");
        return document;
    }

    private static JsonObject FullUser()
    {
        var user = TestOrganization.User(Ann);
        user["externalId"] = "E1";
        user["displayName"] = "Ann";
        user["nickName"] = "Annie";
        user["title"] = "Clerk";
        user["userType"] = "Employee";
        user["locale"] = "en-US";
        user["emails"] = Json.Array(
            """
            [
              { "value": "ann@example.com", "type": "work", "primary": true },
              { "value": "ann@example.org", "type": "home" }
            ]
            """
        );
        user["addresses"] = Json.Array(
            """[{ "type": "work", "locality": "Bern", "country": "CH" }]"""
        );
        return user;
    }
}
