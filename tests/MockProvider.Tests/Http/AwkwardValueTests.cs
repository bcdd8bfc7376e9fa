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
    public async Task A_body_full_of_values_is_stored_and_each_is_found()
    {
        const int emails = 40_000;
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = TestOrganization.User(AUser.Name);
        user["emails"] = new JsonArray([
            .. Enumerable
                .Range(0, emails)
                .Select(number => new JsonObject { ["value"] = $"{number}@x" }),
        ]);

        var created = await organization.Scim.PostAsync("Users?attributes=id", user);

        created.Expect(HttpStatusCode.Created);
        foreach (var number in new[] { 0, emails - 1 })
        {
            var found = await FindAsync(organization, $"emails.value eq \"{number}@x\"");
            found.Json["totalResults"].ShouldBe("1");
        }
    }

    private static Task<Answer> FindAsync(TestOrganization organization, string filter) =>
        organization.Scim.GetAsync($"Users?attributes=id&filter={Uri.EscapeDataString(filter)}");
}
