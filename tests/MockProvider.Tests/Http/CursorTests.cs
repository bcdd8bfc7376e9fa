using System.Net;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Paging by cursor (RFC 9865).</summary>
public sealed class CursorTests
{
    [TestCase("", 6)]
    [TestCase("&filter=title%20eq%20%22T%22", 5)]
    [TestCase("&sortBy=userName&sortOrder=descending", 6)]
    [TestCase("&filter=title%20eq%20%22T%22&sortBy=title", 5)]
    [Proves("R9865-2-01", "R9865-2-02", "R9865-2-03", "R9865-2-08", "R9865-2-09", "R9865-2-10")]
    [Proves("R9865-2-11", "R9865-2-12", "R9865-2-13", "R9865-2-14", "R9865-2-16", "R9865-2-17")]
    [Proves("R9865-2-18", "R9865-2-19", "R9865-2.2-01", "R9865-2.4-03")]
    public async Task A_walk_meets_every_match_once_and_in_order(string query, int total)
    {
        var organization = await CreateAsync();

        var met = new List<string>();
        var cursor = "";
        while (cursor is not null)
        {
            var page = (
                await organization.Scim.GetAsync($"Users?cursor={cursor}&count=2{query}")
            ).Expect(HttpStatusCode.OK);
            page.Json["schemas"]
                .ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:ListResponse"]""");
            page.Json["totalResults"].ShouldBe($"{total}");
            page.Json.ContainsKey("previousCursor").Should().BeFalse();
            Names(page).Should().HaveCountLessThanOrEqualTo(2).And.NotBeEmpty();
            met.AddRange(Names(page));
            cursor = page.Json["nextCursor"]?.GetValue<string>();
            (cursor ?? "x").Should().MatchRegex("^[A-Za-z0-9._~-]+$");
        }

        met.Should()
            .Equal(Names(await organization.Scim.GetAsync($"Users?{query.TrimStart('&')}")))
            .And.HaveCount(total);
    }

    [TestCase("cursor&count=-1", 0)]
    [TestCase("cursor=&count=0", 0)]
    [TestCase("cursor=&count=1000", 6)]
    [TestCase("cursor=", 6)]
    [Proves("R9865-2-01", "R9865-2-05", "R9865-2-06", "R9865-2-07")]
    public async Task A_count_below_zero_is_zero_and_none_is_the_default(string query, int items)
    {
        var organization = await CreateAsync();

        var page = await organization.Scim.GetAsync($"Users?{query}");

        page.Expect(HttpStatusCode.OK).Json["totalResults"].ShouldBe("6");
        Names(page).Should().HaveCount(items);
    }

    [TestCase("cursor=garbage", "invalidCursor")]
    [TestCase("cursor=2", "invalidCursor")]
    [TestCase("cursor=EDITED&count=2", "invalidCursor")]
    [TestCase("cursor=*SPOILT&count=2", "invalidCursor")]
    [TestCase("cursor=%3DSPOILT&count=2", "invalidCursor")]
    [TestCase("cursor=%20SPOILT&count=2", "invalidCursor")]
    [TestCase("cursor=NEXT&count=2&filter=title%20eq%20%22T%22", "invalidCursor")]
    [TestCase("cursor=&count=abc", "invalidCount")]
    [TestCase("cursor=&startIndex=1", "invalidValue")]
    [Proves("R9865-2.1-01", "R9865-2.1-02", "R9865-2.1-04", "R9865-2.4-04", "R9865-5.2-04")]
    public async Task What_is_no_cursor_of_this_query_is_refused(string query, string scimType)
    {
        var organization = await CreateAsync();
        var next = await NextAsync(organization.Scim);
        var edited = (next[0] is 'B' ? 'C' : 'B') + next[1..];

        var answer = await organization.Scim.GetAsync(
            "Users?"
                + query
                    .Replace("NEXT", next, StringComparison.Ordinal)
                    .Replace("EDITED", edited, StringComparison.Ordinal)
                    .Replace("SPOILT", next[1..], StringComparison.Ordinal)
        );

        answer.Status.Should().Be(400);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["scimType"].ShouldBe($"\"{scimType}\"");
    }

    [TestCase(-1, 200)]
    [TestCase(1, 400)]
    [Proves("R9865-2.1-03", "R9865-4-07")]
    public async Task A_cursor_lives_as_long_as_is_announced(int secondsBeyond, int status)
    {
        var organization = await CreateAsync();
        await organization.FreezeAsync();
        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;
        var seconds = config["pagination"]!["cursorTimeout"]!.GetValue<int>();
        var next = await NextAsync(organization.Scim);

        await organization.AdvanceAsync(TimeSpan.FromSeconds(seconds + secondsBeyond));

        var answer = await organization.Scim.GetAsync($"Users?cursor={next}&count=2");
        answer.Status.Should().Be(status);
        answer.Json["scimType"]?.ToString().Should().Be(status is 400 ? "expiredCursor" : null);
    }

    [Test]
    [Proves("R9865-5.2-01", "R9865-5.2-05")]
    public async Task A_cursor_is_good_for_the_client_that_it_was_given_to()
    {
        var organization = await CreateAsync();
        var stranger = await SharedProvider.CreateOrganizationAsync();
        using var other = organization.ScimWith(organization.AdministratorKey);
        var next = await NextAsync(organization.Scim);

        foreach (var client in new[] { other, stranger.Scim })
        {
            var answer = await client.GetAsync($"Users?cursor={next}&count=2");

            answer.Status.Should().Be(400);
            answer.Json["scimType"].ShouldBe("\"invalidCursor\"");
            answer.Text.Should().NotContainAny("example.com", organization.ServiceAccountId);
        }
    }

    [Test]
    [Proves("R9865-5.2-02", "R9865-5.2-03")]
    public async Task A_cursor_is_void_with_the_key_of_its_client()
    {
        var organization = await CreateAsync();
        using var client = organization.ScimWith(organization.AdministratorKey);
        var next = await NextAsync(client);

        await organization.SetActiveAsync(organization.AdministratorId, false);

        (await client.GetAsync($"Users?cursor={next}&count=2")).Status.Should().Be(401);
    }

    [Test]
    [Proves("R9865-5.3-01")]
    public async Task A_cursor_outlives_the_process_because_none_is_kept_in_it()
    {
        using var file = new TemporaryFile();
        TestOrganization before;
        string next;
        await using (var provider = await StartAsync(file))
        {
            before = await provider.CreateAsync();
            await before.CreateUserAsync("u1@example.com");
            await before.CreateUserAsync("u2@example.com");
            next = await NextAsync(before.Scim);
        }

        await using var again = await StartAsync(file);
        using var scim = new Client(
            again.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"Bearer {before.ServiceAccountKey}")
        );

        Names(await scim.GetAsync($"Users?cursor={next}&count=2")).Should().Equal("u2@example.com");
    }

    [Test]
    [Proves("R9865-2.3-01", "R9865-2.4-01", "R9865-2.4-02")]
    public async Task Without_a_cursor_a_list_is_paged_by_index()
    {
        var organization = await CreateAsync();

        for (var time = 1; time <= 2; time++)
        {
            var page = (await organization.Scim.GetAsync("Users?count=2")).Json;
            page["startIndex"].ShouldBe("1");
            page.ContainsKey("nextCursor").Should().BeFalse();
        }
    }

    [Test]
    [Proves("R9865-4-01", "R9865-4-02", "R9865-4-03", "R9865-4-04", "R9865-4-05", "R9865-4-06")]
    [Proves("R9865-4-08")]
    public async Task Pages_are_of_the_announced_sizes()
    {
        var organization = await CreateAsync(
            """{"options":{"defaultPageSize":2,"maxResults":4}}"""
        );

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        var pagination = config["pagination"]!;
        pagination["cursor"].ShouldBe("true");
        pagination["index"].ShouldBe("true");
        pagination["defaultPaginationMethod"].ShouldBe("\"index\"");
        pagination["defaultPageSize"].ShouldBe("2");
        pagination["maxPageSize"].ShouldBe("4");
        pagination.AsObject().Should().NotContain(member => member.Value == null);
        foreach (var query in new[] { "Users?", "Users?cursor=&" })
        {
            Names(await organization.Scim.GetAsync(query)).Should().HaveCount(2);
            Names(await organization.Scim.GetAsync($"{query}count=6")).Should().HaveCount(4);
        }
    }

    [Test]
    [Proves("R9865-4-09")]
    public async Task Where_cursors_are_not_offered_there_are_none()
    {
        var organization = await CreateAsync("""{"options":{"cursor":false}}""");

        var page = (await organization.Scim.GetAsync("Users?cursor=&count=2&startIndex=2")).Json;

        page.ContainsKey("nextCursor").Should().BeFalse();
        page["startIndex"].ShouldBe("2");
        (await organization.Scim.GetAsync("ServiceProviderConfig")).Json["pagination"]!
            ["cursor"]
            .ShouldBe("false");
    }

    private static Task<TestProvider> StartAsync(TemporaryFile file) =>
        TestProvider.StartAsync(options => options with { Database = file.Database });

    // The administrator of the organization is the first of the six.
    private static async Task<TestOrganization> CreateAsync(string definition = "{}")
    {
        var organization = await SharedProvider.CreateOrganizationAsync(definition);
        for (var number = 1; number <= 5; number++)
        {
            var user = AUser.With("""{"title":"T"}""");
            user["userName"] = $"u{number}@example.com";
            await organization.Scim.PostAsync("Users", user);
        }

        return organization;
    }

    private static async Task<string> NextAsync(Client client) =>
        (await client.GetAsync("Users?cursor=&count=2")).Json["nextCursor"]!.GetValue<string>();

    private static IEnumerable<string> Names(Answer list) =>
        (list.Json["Resources"]?.AsArray() ?? []).Select(user =>
            user!["userName"]!.GetValue<string>()
        );
}
