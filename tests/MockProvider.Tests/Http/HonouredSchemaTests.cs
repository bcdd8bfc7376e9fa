using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Writes, reads, replaces, filters and removes every writable attribute of RFC 7643 section 8.7.1.</summary>
public sealed class HonouredSchemaTests
{
    private static IEnumerable<TestCaseData> Rows =>
        SchemaRow
            .All.Where(row =>
                row.Schema is "User" or "EnterpriseUser" && row.Mutability is "readWrite"
            )
            .Select(row =>
                new TestCaseData(row.Id).Proving(row.Id).SetArgDisplayNames(row.Id, row.Path)
            );

    private static IEnumerable<TestCaseData> Primaries =>
        SchemaRow
            .All.Where(row => row.Sub is "primary")
            .Select(row =>
                new TestCaseData(row.Id).Proving(row.Id).SetArgDisplayNames(row.Id, row.Path)
            );

    [TestCaseSource(nameof(Rows))]
    [Proves("R7643-7-22", "R7643-2.4-06")]
    public async Task A_value_is_kept_found_replaced_and_removed(string id)
    {
        var row = SchemaRow.Find(id);
        var organization = await SharedProvider.CreateOrganizationAsync();
        // The language of the request says nothing about the user's.
        using var client = organization.ScimWith(
            organization.ServiceAccountKey,
            ("Accept-Language", "fr")
        );
        var user = new SampleUser(row);

        var created = (await client.PostAsync("Users", user.With(first: true))).Expect(
            HttpStatusCode.Created
        );
        user.ShouldShow(created, first: true);
        user.ShouldShow(await client.GetAsync($"Users/{created.Id}"), first: true);
        foreach (var (filter, matches) in user.Filters())
        {
            var list = await client.GetAsync(
                $"Users?filter={Uri.EscapeDataString($"{filter} and userName sw \"sample\"")}"
            );
            list.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe(matches ? "1" : "0");
        }

        await client.PutAsync($"Users/{created.Id}", user.With(first: false));
        user.ShouldShow(await client.GetAsync($"Users/{created.Id}"), first: false);

        await client.PatchAsync($"Users/{created.Id}", user.Replacing(first: true));
        user.ShouldShow(await client.GetAsync($"Users/{created.Id}"), first: true);

        var removed = await client.PatchAsync($"Users/{created.Id}", user.Removing());
        removed.Status.Should().Be(row.IsRequired ? 400 : 200, removed.Text);
        // Whoever loses 'active' keeps the access of before: the provider gives it that value again.
        var stays = row.IsRequired || row.Attribute is "active";
        var last = (await client.GetAsync($"Users/{created.Id}")).Json;
        (user.Root(last) is null).Should().Be(!stays);
    }

    [TestCaseSource(nameof(Primaries))]
    public async Task A_new_primary_takes_the_place_of_the_old_one(string id)
    {
        var row = SchemaRow.Find(id);
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = new SampleUser(row);
        var created = await organization.Scim.PostAsync("Users", user.With(first: true));
        var another = SampleUser.Element(row.Attribute, "b");
        another["primary"] = true;

        await organization.Scim.PatchAsync(
            $"Users/{created.Id}",
            SampleUser.Patch("add", row.Attribute, new JsonArray(another))
        );

        var shown = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        shown[row.Attribute]!
            .AsArray()
            .Select(element => element!["primary"]?.GetValue<bool>() ?? false)
            .Should()
            .Equal(false, true);
    }
}
