using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Concurrency;

/// <summary>Writes that arrive together; on PostgreSQL every second one at the other provider.</summary>
public sealed class CompetingWritesTests
{
    private const int Rounds = 20;
    private const int Clients = 8;

    [Test]
    [Proves("R7643-4.1.1-03", "R7643-4.1.1-04", "R7644-3.3-08", "R7644-3.3-09")]
    public async Task Of_POSTs_with_one_userName_one_succeeds()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        for (var round = 0; round < Rounds; round++)
        {
            var name = $"round{round}@example.com";
            var answers = await AtOnceAsync(
                organization,
                (client, number) =>
                    client.PostAsync(
                        "Users",
                        TestOrganization.User(number % 2 == 0 ? name : name.ToUpperInvariant())
                    )
            );

            answers.Count(answer => answer.Status == 201).Should().Be(1);
            foreach (var refused in answers.Where(answer => answer.Status != 201))
            {
                refused.Expect(HttpStatusCode.Conflict).Json["scimType"].ShouldBe("\"uniqueness\"");
            }
        }

        var list = await organization.Scim.GetAsync("Users?filter=userName%20sw%20%22round%22");
        list.Json["totalResults"].ShouldBe($"{Rounds}");
    }

    [Test]
    public async Task Of_changes_to_one_userName_one_succeeds()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var ids = await organization.CreateUsersAsync([.. "abcdefgh"]);

        for (var round = 0; round < Rounds; round++)
        {
            var name = $"round{round}@example.com";
            var answers = await AtOnceAsync(
                organization,
                (client, number) =>
                    client.PatchAsync(
                        $"Users/{ids[(char)('a' + number)]}",
                        TestOrganization.Replace("userName", name)
                    )
            );

            answers.Select(answer => answer.Status).Should().OnlyContain(s => s == 200 || s == 409);
            answers.Count(answer => answer.Status == 200).Should().Be(1);
        }
    }

    [Test]
    public async Task Members_added_at_once_are_all_there()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var users = await organization.CreateUsersAsync([.. "abcdefgh"]);
        var group = await organization.CreateGroupAsync("All");

        var answers = await AtOnceAsync(
            organization,
            (client, number) =>
                client.PatchAsync(
                    $"Groups/{group}",
                    Patching.Patch.Message(
                        $$"""{"op":"add","path":"members","value":[{"value":"{{users[
                            (char)('a' + number)
                        ]}}"}]}"""
                    )
                )
        );

        answers.Select(answer => answer.Status).Should().OnlyContain(status => status == 200);
        (await organization.MembersAsync(group)).Should().BeEquivalentTo(users.Values);
    }

    [Test]
    public async Task Attributes_changed_at_once_have_all_changed()
    {
        string[] attributes =
        [
            "title",
            "nickName",
            "displayName",
            "userType",
            "name.familyName",
            "name.givenName",
            "name.middleName",
            "externalId",
        ];
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        for (var round = 0; round < Rounds; round++)
        {
            await AtOnceAsync(
                organization,
                (client, number) =>
                    client.PatchAsync(
                        $"Users/{id}",
                        TestOrganization.Replace(attributes[number], $"{number} {round}")
                    )
            );

            var user = (await organization.Scim.GetAsync($"Users/{id}")).Json;
            attributes
                .Select(path =>
                    path.Split('.')
                        .Aggregate<string, JsonNode?>(user, (node, name) => node![name])!
                        .ToString()
                )
                .Should()
                .Equal(attributes.Select((_, number) => $"{number} {round}"));
        }
    }

    [Test]
    [Proves("R7644-3.14-10")]
    public async Task Of_writers_who_saw_the_same_version_one_wins()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        for (var round = 0; round < Rounds; round++)
        {
            var seen = await organization.Scim.GetAsync($"Users/{id}");
            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 2)
                    .Select(async number =>
                    {
                        using var client = organization.ScimSending("If-Match", Version(seen));
                        return await client.PatchAsync(
                            $"Users/{id}",
                            TestOrganization.Replace("title", $"{number} {round}")
                        );
                    })
            );

            answers.Select(answer => answer.Status).Should().BeEquivalentTo([200, 412]);
            var winner = answers.Single(answer => answer.Status == 200);
            var after = await organization.Scim.GetAsync($"Users/{id}");
            after.Json["title"]!.ToString().Should().Be(winner.Json["title"]!.ToString());
        }
    }

    [Test]
    [Proves("R7644-3.14-06")]
    public async Task Every_change_has_a_version_of_its_own_and_versions_only_grow()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);
        var written = new List<int>();

        for (var round = 0; round < Rounds; round++)
        {
            var answers = await AtOnceAsync(
                organization,
                (client, number) =>
                    client.PatchAsync(
                        $"Users/{id}",
                        TestOrganization.Replace("title", $"{number} {round}")
                    )
            );

            var versions = answers.Select(Number).Order().ToList();
            versions[0].Should().BeGreaterThan(written.LastOrDefault());
            written.AddRange(versions);
        }

        written.Should().OnlyHaveUniqueItems().And.HaveCount(Rounds * Clients);
        Number(await organization.Scim.GetAsync($"Users/{id}")).Should().Be(written[^1]);
    }

    [Test]
    public async Task Groups_and_users_deleted_while_members_are_added_leave_no_trace()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var kept = await organization.CreateUserAsync("kept@example.com");
        var outer = await organization.CreateGroupAsync("Outer", kept);

        for (var round = 0; round < Rounds; round++)
        {
            var user = await organization.CreateUserAsync($"round{round}@example.com");
            var inner = await organization.CreateGroupAsync("Inner", user, kept);
            Func<Client, Task<Answer>>[] writes =
            [
                client => client.DeleteAsync($"Users/{user}"),
                client => client.DeleteAsync($"Groups/{inner}"),
                client => client.PatchAsync($"Groups/{outer}", Adding(user)),
                client => client.PatchAsync($"Groups/{outer}", Adding(inner)),
                client => client.PatchAsync($"Groups/{inner}", Adding(kept)),
                client => client.DeleteAsync($"Users/{user}"),
                client => client.DeleteAsync($"Groups/{inner}"),
                client => client.GetAsync($"Users/{kept}"),
            ];
            var answers = await AtOnceAsync(
                organization,
                (client, number) => writes[number](client)
            );

            answers
                .Select(answer => answer.Status)
                .Should()
                .OnlyContain(status =>
                    status == 200 || status == 204 || status == 400 || status == 404
                );
            answers.Count(answer => answer.Status == 204).Should().Be(2);
            (await organization.MembersAsync(outer)).Should().Equal(kept);
            (await organization.Scim.GetAsync($"Users/{kept}")).Json["groups"]!
                .AsArray()
                .Select(membership => membership!["value"]!.ToString())
                .Should()
                .Equal(outer);
        }
    }

    private static async Task<Answer[]> AtOnceAsync(
        TestOrganization organization,
        Func<Client, int, Task<Answer>> send
    ) =>
        await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async number =>
                {
                    using var client = organization.Scim;
                    return await send(client, number);
                })
        );

    private static JsonObject Adding(string member) =>
        Patching.Patch.Message(
            $$"""{"op":"add","path":"members","value":[{"value":"{{member}}"}]}"""
        );

    private static string Version(Answer answer) =>
        answer.Expect(HttpStatusCode.OK).Json["meta"]!["version"]!.GetValue<string>();

    private static int Number(Answer answer) =>
        int.Parse(Version(answer).Trim('W', '/', '"'), CultureInfo.InvariantCulture);
}
