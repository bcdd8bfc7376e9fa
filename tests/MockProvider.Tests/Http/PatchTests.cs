using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>PATCH (RFC 7644 section 3.5.2) as far as the engine does not decide alone.</summary>
public sealed class PatchTests
{
    [Test]
    [Proves("R7644-3.5-02", "R7644-3.2-03", "R7644-3.5.2-28", "R7644-3.5.2-30", "R7643-3-06")]
    [Proves("R7643-3.1-30", "R7643-3.1-32")]
    public async Task The_answer_is_the_resource_as_it_is_now()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.FreezeAsync();
        var created = await organization.Scim.PostAsync("Users", FullUser.Body());
        await organization.AdvanceAsync(TimeSpan.FromHours(1));

        var patched = await organization.PatchAsync(created.Id, "title", "Boss");

        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        patched.Expect(HttpStatusCode.OK).Text.Should().Be(read.Text);
        var expected = created.Json;
        expected["title"] = "Boss";
        var shown = read.Json;
        TakeLastModified(shown).Should().NotBe(TakeLastModified(expected));
        shown.ShouldBe(expected.ToJsonString());
    }

    [Test]
    [Proves("R7644-3.5.2-26", "R7644-3.5.2-27")]
    public async Task One_operation_that_fails_undoes_the_others()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);
        var before = await organization.Scim.GetAsync($"Users/{id}");

        var answer = await organization.Scim.PatchAsync(
            $"Users/{id}",
            Patching.Patch.Message(
                """{"op":"replace","path":"title","value":"A"}""",
                """{"op":"replace","path":"userName","value":"b@example.com"}""",
                """{"op":"remove","path":"userName"}"""
            )
        );

        answer.Status.Should().Be(400);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        (await organization.Scim.GetAsync($"Users/{id}")).Text.Should().Be(before.Text);
    }

    [TestCase("""{"op":"add","path":"title","value":"T"}""")]
    [TestCase("""{"op":"add","path":"emails","value":[{"value":"a@example.com"}]}""")]
    [TestCase("""{"op":"add","value":{"title":"T","emails":[{"value":"a@example.com"}]}}""")]
    [Proves("R7644-3.5.2.1-09", "R7644-3.5.2.1-10")]
    public async Task An_addition_of_what_is_there_moves_no_time(string operation)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.With("""{"title":"T","emails":[{"value":"a@example.com"}]}""")
        );
        await organization.AdvanceAsync(TimeSpan.FromHours(1));

        var answer = await organization.Scim.PatchAsync(
            $"Users/{created.Id}",
            Patching.Patch.Message(operation)
        );

        answer.Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);
        (await organization.Scim.GetAsync($"Users/{created.Id}")).Text.Should().Be(created.Text);
    }

    [Test]
    [Proves("R7644-3.5.2-32", "R7644-3.12-20", "R7643-7-37")]
    public async Task A_name_that_is_taken_is_refused()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(AUser.Name);
        var id = await organization.CreateUserAsync("bob@example.com");
        var before = await organization.Scim.GetAsync($"Users/{id}");

        var answer = await organization.PatchAsync(id, "userName", AUser.Name.ToUpperInvariant());

        answer.Status.Should().Be(409);
        answer.Json["scimType"].ShouldBe("\"uniqueness\"");
        (await organization.Scim.GetAsync($"Users/{id}")).Text.Should().Be(before.Text);
    }

    [Test]
    [Proves("R7643-3.1-05")]
    public async Task A_new_name_leaves_the_id_alone()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        var patched = await organization.PatchAsync(id, "userName", "renamed@example.com");

        patched.Expect(HttpStatusCode.OK).Id.Should().Be(id);
        (await organization.Scim.GetAsync($"Users/{id}"))
            .Json["userName"]
            .ShouldBe("\"renamed@example.com\"");
    }

    [TestCase("id", "\"other\"")]
    [TestCase("meta.resourceType", "\"Group\"")]
    [TestCase("meta.created", "\"1999-01-01T00:00:00Z\"")]
    [TestCase("meta.lastModified", "\"1999-01-01T00:00:00Z\"")]
    [TestCase("meta.location", "\"https://example.com/\"")]
    [TestCase("meta.version", "\"W/\\\"x\\\"\"")]
    [TestCase("groups", "[{\"value\":\"g\"}]")]
    [Proves("R7643-3.1-10", "R7643-3.1-19", "R7643-3.1-21", "R7643-3.1-23", "R7643-3.1-25")]
    [Proves("R7643-3.1-27", "R7643-3.1-40", "R7644-3.5.2-17", "R7644-3.12-21", "R7643-4.1.2-12")]
    public async Task What_is_read_only_is_refused_as_such(string path, string value)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);
        var before = await organization.Scim.GetAsync($"Users/{id}");

        var answer = await organization.PatchAsync(id, path, JsonNode.Parse(value)!);

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"mutability\"");
        (await organization.Scim.GetAsync($"Users/{id}")).Text.Should().Be(before.Text);
    }

    // Every change moves it, and the version with it.
    private static string TakeLastModified(JsonObject user)
    {
        var meta = user["meta"]!.AsObject();
        var lastModified = meta["lastModified"]!.GetValue<string>();
        meta.Remove("lastModified");
        meta.Remove("version");
        return lastModified;
    }
}
