using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Patching;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Groups and their members (RFC 7643 section 4.2).</summary>
public sealed class GroupTests
{
    [Test]
    [Proves("R7643-4.2-01", "R7644-3.4.1-05", "R7644-3.3.1-01", "R7643-8.7.1-67")]
    [Proves("R7643-2.1-02", "R7643-3.1-12")]
    public async Task A_group_is_made_and_read_like_any_resource()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = AGroup.Named("Tour Guides");
        body["externalId"] = "e";

        var created = await organization.Scim.PostAsync("Groups", body);
        var twin = await organization.Scim.PostAsync("Groups", body);

        var read = await organization.Scim.GetAsync($"Groups/{created.Id}");
        read.Expect(HttpStatusCode.OK).Text.Should().Be(created.Text);
        read.Json["schemas"].ShouldBe($"""["{AGroup.Schema}"]""");
        read.Json["displayName"].ShouldBe("\"Tour Guides\"");
        read.Json["externalId"].ShouldBe("\"e\"");
        read.Json["meta"]!["resourceType"].ShouldBe("\"Group\"");
        twin.Expect(HttpStatusCode.Created).Id.Should().NotBe(created.Id);
    }

    [Test]
    [Proves("R7643-4.2-02")]
    public async Task A_name_is_demanded_exactly_where_it_is_announced_as_required()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var schema = (await organization.Scim.GetAsync($"Schemas/{AGroup.Schema}")).Json;
        var isRequired = schema["attributes"]!
            .AsArray()
            .Single(attribute => JsonNode.DeepEquals(attribute!["name"], "displayName"))![
            "required"
        ]!.GetValue<bool>();
        var nameless = new JsonObject { ["schemas"] = new JsonArray(AGroup.Schema) };

        var answer = await organization.Scim.PostAsync("Groups", nameless);

        answer.Status.Should().Be(isRequired ? 400 : 201);
        var named = await organization.CreateGroupAsync("Named");
        (await organization.Scim.GetAsync($"Groups/{named}"))
            .Json["displayName"]
            .ShouldBe("\"Named\"");
    }

    [Test]
    [Proves("R7643-4.2-05", "R7643-4.2-06", "R7643-2.3.7-02", "R7643-2.3.7-05", "R7643-2.3.7-06")]
    [Proves("R7643-2.3.7-08", "R7643-4.2-07", "R7643-8.7.1-71", "R7643-8.7.1-69")]
    public async Task A_member_is_shown_with_its_id_its_type_and_an_address_that_answers()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync(AUser.Name);
        var inner = await organization.CreateGroupAsync("Inner");
        var outer = await organization.CreateGroupAsync("Outer", user, inner);

        var members = (await organization.Scim.GetAsync($"Groups/{outer}")).Json["members"]!;

        members.AsArray().Should().HaveCount(2);
        foreach (var (id, type) in new[] { (user, "User"), (inner, "Group") })
        {
            var member = members
                .AsArray()
                .Single(item =>
                    string.Equals(item!["value"]!.ToString(), id, StringComparison.Ordinal)
                )!;
            member["type"].ShouldBe($"\"{type}\"");
            var target = await organization.Scim.GetAsync(member["$ref"]!.GetValue<string>());
            target.Expect(HttpStatusCode.OK).Id.Should().Be(id);
            target.Json["meta"]!["resourceType"].ShouldBe($"\"{type}\"");
        }
    }

    [Test]
    [Proves("R7643-4.1.2-10", "R7643-4.1.2-11", "R7643-4.1.2-13", "R7643-4.1.2-14")]
    [Proves("R7643-8.7.1-48", "R7643-8.7.1-49", "R7643-8.7.1-50", "R7643-8.7.1-51")]
    [Proves("R7643-2.3.7-06")]
    public async Task A_user_shows_the_groups_it_is_in_as_they_are_now()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync(AUser.Name);
        var inner = await organization.CreateGroupAsync("Inner", user);
        var outer = await organization.CreateGroupAsync("Outer", inner);
        await organization.Scim.PatchAsync(
            $"Groups/{inner}",
            TestOrganization.Replace("displayName", "Renamed")
        );

        var groups = await GroupsOfAsync(organization, user);

        groups.Should().HaveCount(2);
        foreach (var group in groups)
        {
            var isDirect = JsonNode.DeepEquals(group["value"], inner);
            group["value"].ShouldBe($"\"{(isDirect ? inner : outer)}\"");
            group["display"].ShouldBe(isDirect ? "\"Renamed\"" : "\"Outer\"");
            group["type"].ShouldBe(isDirect ? "\"direct\"" : "\"indirect\"");
            var target = await organization.Scim.GetAsync(group["$ref"]!.GetValue<string>());
            target.Expect(HttpStatusCode.OK).Id.Should().Be(isDirect ? inner : outer);
        }

        await organization.Scim.PatchAsync(
            $"Groups/{inner}",
            Patch.Message("""{"op":"remove","path":"members"}""")
        );
        (await GroupsOfAsync(organization, user)).Should().BeEmpty();
    }

    [TestCase("PUT")]
    [TestCase("PATCH")]
    [Proves("R7643-4.1.2-12", "R7643-8.7.1-47")]
    public async Task Nobody_joins_a_group_by_writing_to_the_user(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync(AUser.Name);
        var group = await organization.CreateGroupAsync("G");
        var membership = Json.Array($$"""[{"value":"{{group}}"}]""");

        var answer = method is "PUT"
            ? await organization.Scim.PutAsync(
                $"Users/{user}",
                AUser.With(new JsonObject { ["groups"] = membership }.ToJsonString())
            )
            : await organization.Scim.PatchAsync(
                $"Users/{user}",
                SampleUser.Patch("add", "groups", membership)
            );

        answer.Status.Should().Be(method is "PUT" ? 200 : 400);
        (await organization.MembersAsync(group)).Should().BeEmpty();
        (await GroupsOfAsync(organization, user)).Should().BeEmpty();
    }

    [Test]
    [Proves("R7643-3.1-04", "R7644-3.4.1-03")]
    public async Task An_id_belongs_to_one_resource_of_one_type()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync(AUser.Name);
        var group = await organization.CreateGroupAsync("G");

        user.Should().NotBe(group);
        (await organization.Scim.GetAsync($"Groups/{user}")).Status.Should().Be(404);
        (await organization.Scim.GetAsync($"Users/{group}")).Status.Should().Be(404);
    }

    [TestCase("Users")]
    [TestCase("Groups")]
    [Proves("R7644-3.2-06", "R7644-3.2-07", "R7644-3.2-04")]
    public async Task Every_method_of_the_table_is_there(string endpoint)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var scim = organization.Scim;
        var body = endpoint is "Users" ? AUser.Minimal() : AGroup.Named("G");
        var search = Json.Object(
            """{"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]}"""
        );
        var created = await scim.PostAsync(endpoint, body);
        var one = $"{endpoint}/{created.Expect(HttpStatusCode.Created).Id}";

        (await scim.GetAsync(endpoint)).Expect(HttpStatusCode.OK);
        (await scim.PostAsync($"{endpoint}/.search", search)).Expect(HttpStatusCode.OK);
        (await scim.GetAsync(one)).Expect(HttpStatusCode.OK);
        (await scim.PutAsync(one, body)).Expect(HttpStatusCode.OK);
        (await scim.PatchAsync(one, TestOrganization.Replace("displayName", "N"))).Expect(
            HttpStatusCode.OK
        );
        (await scim.DeleteAsync(one)).Expect(HttpStatusCode.NoContent);
        (await scim.GetAsync(one)).Expect(HttpStatusCode.NotFound);
    }

    [TestCase("", "User Group")]
    [TestCase("meta.resourceType eq \"Group\"", "Group")]
    [TestCase("userName eq \"ann@example.com\"", "User")]
    [TestCase("not (userName pr)", "Group")]
    [TestCase("displayName sw \"both\"", "User Group")]
    [Proves("R7644-3.4.2.1-01", "R7644-3.4.2.1-02", "R7644-3.4.2.1-04", "R7644-3.4.2.1-05")]
    [Proves("R7644-3.4.3-10")]
    public async Task A_query_at_the_base_covers_every_type(string filter, string types)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.Scim.PostAsync("Users", AUser.With("""{"displayName":"both"}"""));
        await organization.CreateGroupAsync("both");
        var asked = filter.Length > 0 ? filter : "id pr";
        var search = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:SearchRequest"),
            ["filter"] = asked,
        };

        var got = await organization.Scim.GetAsync($"?filter={Uri.EscapeDataString(asked)}");
        var searched = await organization.Scim.PostAsync(".search", search);

        searched.Expect(HttpStatusCode.OK).Text.Should().Be(got.Text);
        got.Json["Resources"]!
            .AsArray()
            .Select(resource => resource!["meta"]!["resourceType"]!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(types.Split(' '));
    }

    [Test]
    [Proves("R9865-2-15")]
    public async Task A_cursor_of_users_is_none_of_groups()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUsersAsync('A', 'B');
        var page = await organization.Scim.GetAsync("Users?cursor=&count=1");
        var cursor = page.Json["nextCursor"]!.GetValue<string>();

        var answer = await organization.Scim.GetAsync($"Groups?cursor={cursor}&count=1");

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"invalidCursor\"");
    }

    private static async Task<IReadOnlyList<JsonNode>> GroupsOfAsync(
        TestOrganization organization,
        string user
    ) =>
        [
            .. (
                (await organization.Scim.GetAsync($"Users/{user}")).Json["groups"]?.AsArray() ?? []
            ).Select(group => group!),
        ];
}
