using System.Net;

namespace ScimConformance.MockProvider.Tests.Concurrency;

/// <summary>Reads that arrive together and may go to the database together.</summary>
public sealed class CompetingReadsTests
{
    private const int Rounds = 10;

    [Test]
    public async Task Each_gets_what_it_asked_for()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync([.. "abcdefghijklmnop"]);
        var other = await SharedProvider.CreateOrganizationAsync();

        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(
                ids.Keys.Select(async name =>
                    {
                        var read = await organization.Scim.GetAsync($"Users/{ids[name]}");
                        var found = await FindAsync(
                            organization,
                            $"userName eq \"{read.Json["userName"]}\""
                        );
                        read.Id.Should().Be(ids[name]);
                        found.Should().Be(ids[name]);
                    })
                    .Concat(
                        ids.Values.Select(async id =>
                        {
                            var foreign = await other.Scim.GetAsync($"Users/{id}");
                            foreign.Expect(HttpStatusCode.NotFound);
                        })
                    )
            );
        }
    }

    // Half of a surrogate pair cannot be put into UTF-8, which is what the database is sent; U+0000 can, but not into a text.
    [Test]
    public async Task What_one_asks_for_fails_no_other()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync([.. "abcdefgh"]);

        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(
                ids.Values.Select(async id =>
                    {
                        var read = await organization.Scim.GetAsync($"Users/{id}");
                        read.Expect(HttpStatusCode.OK);
                    })
                    .Concat(
                        ids.Values.Select(async id =>
                        {
                            var odd = await organization.Scim.GetAsync(
                                "Users?filter=id%20eq%20%22%5Cud800%22"
                            );
                            odd.Expect(HttpStatusCode.BadRequest);
                            (await FindAsync(organization, "id eq \"\\u0000\"")).Should().BeNull();
                        })
                    )
            );
        }
    }

    private static async Task<string?> FindAsync(TestOrganization organization, string filter)
    {
        var list = await organization.Scim.GetAsync($"Users?filter={Uri.EscapeDataString(filter)}");
        return list.Expect(HttpStatusCode.OK).Json["Resources"]!.AsArray() is [var only]
            ? only!["id"]!.ToString()
            : null;
    }
}
