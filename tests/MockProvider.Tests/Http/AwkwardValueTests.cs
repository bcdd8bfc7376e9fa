using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Values that JSON can hold and a column of a database cannot.</summary>
public sealed class AwkwardValueTests
{
    private const string Zero = "a\u0000b";

    [Test]
    [Proves("R7643-2.3.1-01")]
    public async Task The_character_U_0000_is_kept_wherever_text_may_stand()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = new JsonObject
        {
            ["schemas"] = new JsonArray(Examples.User.Schema.Id),
            ["userName"] = Zero,
            ["externalId"] = Zero,
            ["displayName"] = Zero,
            ["title"] = Zero,
            ["name"] = new JsonObject { ["formatted"] = Zero },
            ["emails"] = new JsonArray(new JsonObject { ["value"] = Zero }),
        };

        var created = await organization.Scim.PostAsync("Users", user);

        var read = await organization.Scim.GetAsync(
            $"Users/{created.Expect(HttpStatusCode.Created).Id}"
        );
        foreach (var name in new[] { "userName", "externalId", "displayName", "title", "name" })
        {
            JsonNode.DeepEquals(read.Json[name], user[name]).Should().BeTrue(read.Text);
        }

        var found = await FindAsync(organization, "userName eq \"a\\u0000b\"");
        found.Json["totalResults"].ShouldBe("1");
    }

    [TestCase("id eq \"a\\u0000b\"")]
    [TestCase("externalId sw \"a\\u0000b\"")]
    [TestCase("meta.resourceType eq \"a\\u0000b\"")]
    [TestCase("groups.value eq \"a\\u0000b\"")]
    public async Task A_filter_may_ask_for_it(string filter)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await FindAsync(organization, filter);

        answer.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe("0");
    }

    [Test]
    public async Task An_id_with_it_is_nobodys()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.PostAsync("Groups", AGroup.Named("G", Zero));

        answer.Expect(HttpStatusCode.BadRequest).Json["scimType"].ShouldBe("\"invalidValue\"");
    }

    [Test]
    public async Task As_many_values_as_are_kept_are_all_found()
    {
        const int most = 1000;
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User(AUser.Name);
        user["emails"] = Emails(0, most);

        var created = await organization.Scim.PostAsync("Users?attributes=id", user);

        created.Expect(HttpStatusCode.Created);
        foreach (var number in new[] { 0, most - 1 })
        {
            var found = await FindAsync(organization, $"emails.value eq \"{number}@x\"");
            found.Json["totalResults"].ShouldBe("1");
        }
    }

    [TestCase(40_000, 0)]
    [TestCase(1001, 0)]
    [TestCase(999, 2)]
    public async Task More_values_than_that_are_refused(int given, int added)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User(AUser.Name);
        user["emails"] = Emails(0, given);

        var answer = await organization.Scim.PostAsync("Users", user);
        if (added > 0)
        {
            var operation = new JsonObject
            {
                ["op"] = "add",
                ["path"] = "emails",
                ["value"] = Emails(given, added),
            };
            answer = await organization.Scim.PatchAsync(
                $"Users/{answer.Expect(HttpStatusCode.Created).Id}",
                Patching.Patch.Message(operation.ToJsonString())
            );
        }

        answer.Expect(HttpStatusCode.BadRequest).Json["scimType"].ShouldBe("\"invalidValue\"");
    }

    private static JsonArray Emails(int first, int count) =>
        new([
            .. Enumerable
                .Range(first, count)
                .Select(number => new JsonObject { ["value"] = $"{number}@x" }),
        ]);

    private static Task<Answer> FindAsync(TestOrganization organization, string filter) =>
        organization.Scim.GetAsync($"Users?attributes=id&filter={Uri.EscapeDataString(filter)}");
}
