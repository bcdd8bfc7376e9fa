using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Patching;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Members of groups come and go as whole values (RFC 7643 section 4.2).</summary>
public sealed class MemberTests
{
    [TestCase("""{"op":"add","path":"members","value":[{"value":"C"}]}""", "A B C")]
    [TestCase("""{"op":"add","path":"members","value":[{"value":"A"}]}""", "A B")]
    [TestCase("""{"op":"add","value":{"members":[{"value":"C"}]}}""", "A B C")]
    [TestCase("""{"op":"remove","path":"members[value eq \"A\"]"}""", "B")]
    [TestCase("""{"op":"remove","path":"members[value eq \"C\"]"}""", "A B")]
    [TestCase("""{"op":"remove","path":"members"}""", "")]
    [TestCase("""{"op":"replace","path":"members","value":[{"value":"C"},{"value":"B"}]}""", "B C")]
    [TestCase("""{"op":"replace","path":"members","value":[]}""", "")]
    [Proves("R7643-4.2-03", "R7644-3.5.2.1-09", "R7644-3.5.2.2-07", "R7644-3.5.2.3-10")]
    [Proves("R7643-8.7.1-68")]
    public async Task Members_come_and_go(string operation, string expected)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync('A', 'B', 'C');
        var group = await organization.CreateGroupAsync("G", ids['A'], ids['B']);

        var patched = await organization.Scim.PatchAsync(
            $"Groups/{group}",
            Patch.Message(WithIds(operation, ids))
        );

        patched.Expect(HttpStatusCode.OK);
        var members = await organization.MembersAsync(group);
        members
            .Should()
            .BeEquivalentTo(expected.Where(ids.ContainsKey).Select(letter => ids[letter]));
    }

    [TestCase("""{"op":"replace","path":"members[value eq \"A\"].value","value":"C"}""")]
    [TestCase("""{"op":"replace","path":"members[value eq \"A\"].type","value":"Group"}""")]
    [TestCase("""{"op":"remove","path":"members[value eq \"A\"].value"}""")]
    [Proves("R7643-4.2-04", "R7643-8.7.1-69")]
    public async Task A_member_cannot_become_another(string operation)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync('A', 'C');
        var group = await organization.CreateGroupAsync("G", ids['A']);
        var before = await organization.Scim.GetAsync($"Groups/{group}");

        var answer = await organization.Scim.PatchAsync(
            $"Groups/{group}",
            Patch.Message(WithIds(operation, ids))
        );

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"mutability\"");
        (await organization.Scim.GetAsync($"Groups/{group}")).Text.Should().Be(before.Text);
    }

    [Test]
    [Proves("R7643-4.2-03", "R7644-3.5.2.3-10", "R7643-8.7.1-68")]
    public async Task A_replacement_brings_its_own_members()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync('A', 'B');
        var group = await organization.CreateGroupAsync("G", ids['A']);

        await organization.Scim.PutAsync($"Groups/{group}", AGroup.Named("G", ids['B']));

        (await organization.MembersAsync(group)).Should().Equal(ids['B']);
        await organization.Scim.PutAsync($"Groups/{group}", AGroup.Named("G"));
        (await organization.MembersAsync(group)).Should().BeEmpty();
    }

    [TestCase("""{"value":"nobody"}""")]
    [TestCase("""{"value":"ann@example.com"}""")]
    [TestCase("""{"value":""}""")]
    [Proves("R7643-2.3.7-07", "R7643-4.2-05")]
    public async Task A_member_that_is_no_resource_is_refused(string member)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync(AUser.Name);
        var body = AGroup.Named("G");
        body["members"] = Json.Array($"[{member}]");

        var answer = await organization.Scim.PostAsync("Groups", body);

        answer.Status.Should().Be(400);
        (await organization.Scim.GetAsync("Groups")).Json["totalResults"].ShouldBe("0");
    }

    [Test]
    [Proves("R7643-4.2-08")]
    public async Task A_member_without_a_value_is_none()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = AGroup.Named("G");
        body["members"] = Json.Array("""[{"display":"x"}]""");

        var created = await organization.Scim.PostAsync("Groups", body);

        (await organization.MembersAsync(created.Id)).Should().BeEmpty();
    }

    [Test]
    [Proves("R7643-2.4-07", "R7643-8.7.1-70")]
    public async Task A_member_is_known_by_its_id_whatever_address_the_client_gives()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync(AUser.Name);
        var group = await organization.CreateGroupAsync("G");

        foreach (var version in new[] { "", "v2/" })
        {
            var member = new JsonObject
            {
                ["value"] = user,
                ["$ref"] = $"https://example.com/{version}Users/{user}",
            };
            var answer = await organization.Scim.PatchAsync(
                $"Groups/{group}",
                SampleUser.Patch("add", "members", new JsonArray(member))
            );
            answer.Expect(HttpStatusCode.OK);
        }

        (await organization.MembersAsync(group)).Should().Equal(user);
    }

    [Test]
    [Proves("R7644-3.6-07")]
    public async Task A_deleted_user_is_no_member_any_more()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync('A', 'B');
        var group = await organization.CreateGroupAsync("G", ids['A'], ids['B']);

        await organization.Scim.DeleteAsync($"Users/{ids['A']}");

        (await organization.MembersAsync(group)).Should().Equal(ids['B']);
    }

    private static string WithIds(string operation, Dictionary<char, string> ids) =>
        ids.Aggregate(
            operation,
            (text, id) =>
                text.Replace($"\"{id.Key}\"", $"\"{id.Value}\"", StringComparison.Ordinal)
                    .Replace($"\"{id.Key}\\\"", $"\"{id.Value}\\\"", StringComparison.Ordinal)
        );
}
