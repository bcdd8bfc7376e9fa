using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Audit;

/// <summary>The documented search: query, span of time, order, pages.</summary>
public sealed class AuditSearchTests
{
    [TestCase("@asset.name:ann@example.com", 1)]
    [TestCase("@asset.name:\"ann@example.com\"", 1)]
    [TestCase("@asset.name:*@example.com @action:created @asset.type:user", 3)]
    [TestCase("@asset.name:b?b@example.com", 1)]
    [TestCase("@asset.name:\"b?b@example.com\"", 0)]
    [TestCase("@action:created AND -@asset.name:*@example.com", 2)]
    [TestCase("@asset.name:Ann@example.com", 0)]
    [TestCase("@nothing.such:x", 0)]
    [TestCase("@evt:x", 0)]
    [TestCase("@evt.name:\"Access Management\"", 5)]
    [TestCase("created", 5)]
    [TestCase("*", 5)]
    [TestCase("", 5)]
    public async Task The_query_selects(string query, int count)
    {
        var organization = await AuditOf.CreateAsync();
        await organization.CreateUserAsync("ann@example.com");
        await organization.CreateUserAsync("bob@example.com");
        await organization.CreateUserAsync("no-address");

        (await organization.AuditAsync(query)).Should().HaveCount(count);
    }

    [TestCase("filter[query]=@asset", "Expected an attribute and a colon")]
    [TestCase("filter[query]=@:x", "Expected an attribute and a colon")]
    [TestCase("filter[query]=@a:", "Expected a value at position 4")]
    [TestCase("filter[query]=\"x", "is not closed")]
    [TestCase("filter[query]=a OR b", "'OR' at position 3")]
    [TestCase("filter[query]=(a)", "Expected a value")]
    [TestCase("filter[from]=yesterday", "'filter[from]' is 'yesterday'")]
    [TestCase("filter[to]=now-5", "'filter[to]' is 'now-5'")]
    [TestCase("filter[to]=now-99999999999999d", "'filter[to]'")]
    [TestCase("sort=name", "'sort' is 'name'")]
    [TestCase("page[limit]=0", "'page[limit]' is '0'")]
    [TestCase("page[limit]=1001", "'page[limit]' is '1001'")]
    [TestCase("page[cursor]=x", "'page[cursor]'")]
    [TestCase("page[cursor]=9999999999999999-1", "'page[cursor]'")]
    public async Task What_cannot_be_read_is_named(string parameters, string problem)
    {
        var organization = await AuditOf.CreateAsync();

        var answer = await organization.Admin.GetAsync($"audit/events?{parameters}");

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain(problem);
    }

    [Test]
    public async Task Pages_have_everything_once_in_either_order()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.FreezeAsync();
        for (var i = 0; i < 5; i++)
        {
            await organization.CreateUserAsync($"user{i}@example.com");
        }

        var newest = await WalkAsync(organization, "");
        var oldest = await WalkAsync(organization, "&sort=timestamp");

        newest.Should().HaveCount(7).And.OnlyHaveUniqueItems();
        oldest.Should().Equal(newest.Reverse());
    }

    [Test]
    public async Task The_span_of_time_is_that_of_the_organizations_clock()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.FreezeAsync();
        var earlier = await organization.CreateUserAsync("ann@example.com");
        await organization.AdvanceAsync(TimeSpan.FromHours(1));
        var later = await organization.CreateUserAsync("bob@example.com");

        (await SpanAsync(organization, "filter[from]=now-15m")).Should().Equal(later);
        (await SpanAsync(organization, "filter[to]=now-1h"))[0].Should().Be(earlier);
        (await SpanAsync(organization, "filter[from]=now-1h&filter[to]=now"))
            .Should()
            .ContainInOrder(later, earlier);
    }

    [Test]
    public async Task A_search_by_post_says_the_same_in_a_body_and_looks_at_the_last_15_minutes()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.FreezeAsync();
        await organization.CreateUserAsync("ann@example.com");
        await organization.AdvanceAsync(TimeSpan.FromHours(1));
        var later = await organization.CreateUserAsync("bob@example.com");
        await organization.CreateUserAsync("bill@example.com");

        var answer = await organization.Admin.PostAsync(
            "audit/events/search",
            new JsonObject
            {
                ["filter"] = new JsonObject { ["query"] = "@asset.name:b*" },
                ["sort"] = "timestamp",
                ["page"] = new JsonObject { ["limit"] = 1 },
            }
        );

        Ids(answer).Should().Equal(later);
        answer.Json["meta"]!["page"]!["after"].Should().NotBeNull();
        answer.Json["meta"]!["status"].ShouldBe("\"done\"");
        Ids(await organization.Admin.PostAsync("audit/events/search", [])).Should().HaveCount(2);
    }

    [Test]
    public async Task An_event_has_the_documented_shape()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.CreateUserAsync("ann@example.com");

        var data = (await organization.Admin.GetAsync("audit/events?page[limit]=1")).Json["data"]![
            0
        ]!;

        data["type"].ShouldBe("\"audit\"");
        data["id"]!.GetValue<string>().Should().NotBeEmpty();
        var attributes = data["attributes"]!.AsObject();
        attributes
            .Select(member => member.Key)
            .Should()
            .BeEquivalentTo("timestamp", "service", "message", "tags", "attributes");
        attributes["message"]
            .ShouldBe("\"scim-service-account@example.com created user ann@example.com\"");
    }

    [Test]
    public async Task Another_organizations_events_are_not_shown()
    {
        var organization = await AuditOf.CreateAsync();
        var other = await AuditOf.CreateAsync();
        var id = await other.CreateUserAsync("ann@example.com");

        (await organization.AuditAsync($"@asset.id:{id}")).Should().BeEmpty();
        (await other.AuditAsync($"@asset.id:{id}")).Should().ContainSingle();
    }

    [Test]
    public async Task Who_is_no_administrator_does_not_see_the_audit_trail()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.CreateActiveUserAsync("ann@example.com");
        var cookie = (await organization.SignInAsync("ann@example.com")).Json[
            "cookie"
        ]!.GetValue<string>();

        (await organization.WithCookie(cookie).GetAsync("audit/events")).Status.Should().Be(403);
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(
        TestOrganization organization,
        string more
    )
    {
        var ids = new List<string>();
        var next = $"audit/events?page[limit]=3{more}";
        while (next is not null)
        {
            var answer = (await organization.Admin.GetAsync(next)).Expect(HttpStatusCode.OK);
            ids.AddRange(answer.Json["data"]!.AsArray().Select(item => (string)item!["id"]!));
            next = (string?)answer.Json["links"]?["next"];
        }

        return ids;
    }

    private static async Task<IReadOnlyList<string?>> SpanAsync(
        TestOrganization organization,
        string span
    ) => Ids((await organization.Admin.GetAsync($"audit/events?{span}")).Expect(HttpStatusCode.OK));

    private static IReadOnlyList<string?> Ids(Answer answer) =>
        [
            .. answer.Json["data"]!
                .AsArray()
                .Select(item => (string?)item!["attributes"]!["attributes"]!["asset"]!["id"]),
        ];
}
