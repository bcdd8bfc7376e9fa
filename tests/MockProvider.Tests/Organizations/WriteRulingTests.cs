using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses how a write is taken and answered, both ways.</summary>
public sealed class WriteRulingTests
{
    [TestCase("idInBody", "ignore", 201, 200)]
    [TestCase("idInBody", "refuse", 400, 400)]
    public async Task Ids_of_the_client(string option, string value, int post, int put)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Bob);

        var created = await organization.Scim.PostAsync("Users", Ruled.User(Ruled.Ann, "id", "x"));
        var replaced = await organization.Scim.PutAsync(
            $"Users/{id}",
            Ruled.User(Ruled.Bob, "id", "x")
        );
        var echoed = await organization.Scim.PutAsync(
            $"Users/{id}",
            Ruled.User(Ruled.Bob, "id", id)
        );

        created.Status.Should().Be(post);
        replaced.Status.Should().Be(put);
        echoed.Expect(HttpStatusCode.OK).Id.Should().Be(id);
    }

    [TestCase("putAnswer", "resource", 200)]
    [TestCase("putAnswer", "noContent", 204)]
    public async Task The_answer_to_a_put(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);

        var answer = await organization.Scim.PutAsync(
            $"Users/{id}",
            Ruled.User(Ruled.Ann, "title", "x")
        );

        answer.Status.Should().Be(status);
        (answer.Text.Length == 0).Should().Be(status == 204);
        answer.Response.Headers.ETag!.ToString().Should().Be(await organization.VersionAsync(id));
        (await organization.Scim.GetAsync($"Users/{id}")).Json["title"].ShouldBe("\"x\"");
    }

    [TestCase("uniquenessOnUpdate", 409)]
    [TestCase("uniquenessOnUpdate", 400)]
    public async Task A_taken_name_in_an_update(string option, int value)
    {
        var organization = await Ruled.CreateAsync(option, value);
        await organization.CreateUserAsync(Ruled.Ann);
        var id = await organization.CreateUserAsync(Ruled.Bob);

        var replaced = await organization.Scim.PutAsync(
            $"Users/{id}",
            TestOrganization.User(Ruled.Ann)
        );
        var patched = await organization.PatchAsync(id, "userName", Ruled.Ann);

        replaced.Status.Should().Be(value);
        patched.Status.Should().Be(value);
        Ruled.ScimTypeOf(patched).Should().Be("uniqueness");
        (await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann)))
            .Status.Should()
            .Be(409);
    }

    [TestCase("userNameReuse", "free", 201)]
    [TestCase("userNameReuse", "taken", 409)]
    public async Task The_name_of_a_deleted_user(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);
        (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);

        var again = await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann));

        again.Status.Should().Be(status);
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(404);
    }

    [Test]
    public async Task A_user_whose_name_stayed_taken_can_be_brought_back()
    {
        var organization = await Ruled.CreateAsync("userNameReuse", "taken");
        var id = await organization.CreateUserAsync(Ruled.Ann);
        (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);

        await organization.EnableByAdministratorAsync(id);

        (await organization.Scim.GetAsync($"Users/{id}"))
            .Expect(HttpStatusCode.OK)
            .Json["userName"]
            .ShouldBe($"\"{Ruled.Ann}\"");
    }

    [TestCase("externalIdUniqueness", "none", 201)]
    [TestCase("externalIdUniqueness", "type", 409)]
    public async Task An_external_id_twice(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var first = await organization.Scim.PostAsync(
            "Users",
            Ruled.User(Ruled.Ann, "externalId", "e1")
        );

        var second = await organization.Scim.PostAsync(
            "Users",
            Ruled.User(Ruled.Bob, "externalId", "e1")
        );

        second.Status.Should().Be(status);
        (
            await organization.Scim.PutAsync(
                $"Users/{first.Id}",
                Ruled.User(Ruled.Ann, "externalId", "e1")
            )
        )
            .Status.Should()
            .Be(200);
    }

    [TestCase("emailUniqueness", "none", 200)]
    [TestCase("emailUniqueness", "user", 409)]
    public async Task An_address_twice(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Bob);
        (
            await organization.Scim.PostAsync(
                "Users",
                Ruled.User(Ruled.Ann, "emails", Emails("ann@home.example"))
            )
        ).Expect(HttpStatusCode.Created);

        var second = await organization.PatchAsync(id, "emails", Emails("ANN@home.example"));

        second.Status.Should().Be(status);
        (await organization.PatchAsync(id, "emails", Emails("bob@home.example")))
            .Status.Should()
            .Be(200);
    }

    [TestCase("externalIdKept", "keep", "e3")]
    [TestCase("externalIdKept", "drop", null)]
    public async Task External_ids(string option, string value, string? kept)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var created = await organization.Scim.PostAsync(
            "Users",
            Ruled.User(Ruled.Ann, "externalId", "e1")
        );
        var replaced = await organization.Scim.PutAsync(
            $"Users/{created.Id}",
            Ruled.User(Ruled.Ann, "externalId", "e2")
        );
        var patched = await organization.PatchAsync(created.Id, "externalId", "e3");

        created.Json.ContainsKey("externalId").Should().Be(kept is not null);
        replaced.Json.ContainsKey("externalId").Should().Be(kept is not null);
        patched.Json["externalId"]?.GetValue<string>().Should().Be(kept);
        (await organization.Scim.GetAsync($"Users/{created.Id}"))
            .Json.ContainsKey("externalId")
            .Should()
            .Be(kept is not null);
    }

    [TestCase("groupName", "optional", 201, false)]
    [TestCase("groupName", "required", 400, true)]
    public async Task A_group_without_a_name(string option, string value, int status, bool required)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var group = AGroup.Named("x");
        group.Remove("displayName");

        var answer = await organization.Scim.PostAsync("Groups", group);

        answer.Status.Should().Be(status);
        var schema = await organization.Scim.GetAsync($"Schemas/{AGroup.Schema}");
        schema.Json["attributes"]![0]!["required"]!.GetValue<bool>().Should().Be(required);
    }

    [TestCase("nestedGroups", "accept", 201)]
    [TestCase("nestedGroups", "refuse", 400)]
    public async Task A_group_in_a_group(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var user = await organization.CreateUserAsync(Ruled.Ann);
        var inner = await organization.CreateGroupAsync("inner", user);

        var answer = await organization.Scim.PostAsync("Groups", AGroup.Named("outer", inner));

        answer.Status.Should().Be(status);
    }

    [TestCase("unknownMembers", "refuse", 400)]
    [TestCase("unknownMembers", "ignore", 201)]
    public async Task A_member_that_does_not_exist(string option, string value, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var user = await organization.CreateUserAsync(Ruled.Ann);

        var answer = await organization.Scim.PostAsync("Groups", AGroup.Named("x", user, "nobody"));

        answer.Status.Should().Be(status);
        if (status == 201)
        {
            (await organization.MembersAsync(answer.Id)).Should().Equal(user);
        }
    }

    [TestCase("derivedGroups", "show", true)]
    [TestCase("derivedGroups", "hide", false)]
    public async Task The_groups_of_a_user(string option, string value, bool shown)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var user = await organization.CreateUserAsync(Ruled.Ann);
        await organization.CreateGroupAsync("x", user);

        var read = await organization.Scim.GetAsync($"Users/{user}");

        read.Json.ContainsKey("groups").Should().Be(shown);
        var schema = await organization.Scim.GetAsync(
            "Schemas/urn:ietf:params:scim:schemas:core:2.0:User"
        );
        schema.Json["attributes"]!
            .AsArray()
            .Any(attribute => attribute!["name"]!.GetValue<string>() is "groups")
            .Should()
            .Be(shown);
    }

    private static JsonArray Emails(string address) => new(new JsonObject { ["value"] = address });
}
