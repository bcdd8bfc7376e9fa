using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>PUT (RFC 7644 section 3.5.1).</summary>
public sealed class ReplaceTests
{
    private const string Full = """
        {"title":"Old","nickName":"N","externalId":"e1","displayName":"D","emails":[{"value":"old@example.com"}],
        "phoneNumbers":[{"value":"1"}]}
        """;

    [Test]
    [Proves(
        "R7644-3.5-01",
        "R7644-3.5.1-01",
        "R7644-3.5.1-03",
        "R7644-3.5.1-11",
        "R7643-3.1-17",
        "R7643-2.2-03"
    )]
    public async Task The_new_values_take_the_place_of_all_old_ones()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await CreateAsync(organization);

        var replaced = await organization.Scim.PutAsync(
            $"Users/{id}",
            AUser.With(
                """{"displayName":"New","externalId":"e2","emails":[{"value":"new@example.com"}]}"""
            )
        );

        var read = await organization.Scim.GetAsync($"Users/{id}");
        replaced.Expect(HttpStatusCode.OK).Text.Should().Be(read.Text);
        read.Json["displayName"].ShouldBe("\"New\"");
        read.Json["externalId"].ShouldBe("\"e2\"");
        read.Json["emails"].ShouldBe("""[{"value":"new@example.com"}]""");
        read.Json.ContainsKey("title").Should().BeFalse();
        read.Json.ContainsKey("nickName").Should().BeFalse();
        read.Json.ContainsKey("phoneNumbers").Should().BeFalse();
    }

    [TestCase("""{"title":null}""", "title")]
    [TestCase("""{"phoneNumbers":[]}""", "phoneNumbers")]
    [TestCase("""{"nickName":null}""", "nickName")]
    [Proves("R7643-2.5-01", "R7643-2.5-03", "R7643-2.5-04", "R7644-3.5.1-04")]
    public async Task Null_and_an_empty_array_unassign(string members, string gone)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await CreateAsync(organization);

        var replaced = await organization.Scim.PutAsync($"Users/{id}", AUser.With(members));

        replaced.Expect(HttpStatusCode.OK);
        var read = await organization.Scim.GetAsync($"Users/{id}");
        read.Json.ContainsKey(gone).Should().BeFalse();
    }

    [Test]
    [Proves(
        "R7643-3.1-05",
        "R7643-3.1-07",
        "R7643-3.1-18",
        "R7643-3.1-30",
        "R7643-3.1-32",
        "R7643-3-06",
        "R7643-7-21",
        "R7644-3.5.1-08"
    )]
    public async Task What_the_provider_owns_stays_and_last_modified_moves()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.FreezeAsync();
        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());
        await organization.AdvanceAsync(TimeSpan.FromHours(1));
        var body = AUser.With(
            """
            {"userName":"renamed@example.com","id":"other","groups":[{"value":"g"}],
            "meta":{"resourceType":"Group","created":"1999-01-01T00:00:00Z","lastModified":"1999-01-01T00:00:00Z"}}
            """
        );

        var replaced = await organization.Scim.PutAsync($"Users/{created.Id}", body);

        replaced.Expect(HttpStatusCode.OK).Id.Should().Be(created.Id);
        var read = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        read["id"].ShouldBe($"\"{created.Id}\"");
        read.ContainsKey("groups").Should().BeFalse();
        foreach (var kept in new[] { "resourceType", "created", "location" })
        {
            read["meta"]![kept].ShouldBe(created.Json["meta"]![kept]!.ToJsonString());
        }

        Instant(read, "lastModified")
            .Should()
            .Be(Instant(created.Json, "lastModified").AddHours(1));
    }

    [Test]
    [Proves("R7644-3.5.1-08", "R7644-3.5.1-09", "R7644-3.5.1-14", "R9110-9.2.2-01")]
    public async Task What_was_read_can_be_written_back_any_number_of_times()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await CreateAsync(organization);
        var read = await organization.Scim.GetAsync($"Users/{id}");

        var first = await organization.Scim.PutAsync($"Users/{id}", read.Json);
        var second = await organization.Scim.PutAsync($"Users/{id}", read.Json);

        first.Expect(HttpStatusCode.OK).Text.Should().Be(read.Text);
        second.Expect(HttpStatusCode.OK).Text.Should().Be(read.Text);
    }

    [TestCase("""{"title":"New","userName":null}""")]
    [TestCase("""{"title":"New","active":"maybe"}""")]
    [TestCase("""{"title":"New","active":{}}""")]
    [TestCase("""{"title":"New","active":1}""")]
    [TestCase(
        """{"title":"New","emails":[{"value":"a","primary":true},{"value":"b","primary":true}]}"""
    )]
    [Proves("R7643-2.3.2-01", "R7643-2.4-04", "R7643-4.1.1-02", "R7644-3.5.1-15")]
    public async Task A_replacement_that_is_refused_changes_nothing(string members)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await CreateAsync(organization);
        var before = await organization.Scim.GetAsync($"Users/{id}");

        var answer = await organization.Scim.PutAsync($"Users/{id}", AUser.With(members));

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe("\"invalidValue\"");
        (await organization.Scim.GetAsync($"Users/{id}")).Text.Should().Be(before.Text);
    }

    [Test]
    [Proves("R7644-3.2-05", "R7644-3.5.1-12")]
    public async Task Replacing_an_unknown_id_makes_nothing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.PutAsync("Users/nobody", AUser.Minimal());

        answer.Status.Should().Be(404);
        answer.Json["status"].ShouldBe("\"404\"");
        (await organization.Scim.GetAsync("Users/nobody")).Status.Should().Be(404);
        (await organization.Scim.GetAsync($"Users?filter=userName%20eq%20%22{AUser.Name}%22"))
            .Json["totalResults"]
            .ShouldBe("0");
    }

    [Test]
    [Proves("R7644-3.5.1-17")]
    public async Task An_extension_that_is_left_out_is_cleared()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.WithEnterprise("""{"department":"D"}""")
        );

        await organization.Scim.PutAsync($"Users/{created.Id}", AUser.Minimal());

        var read = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        read.ContainsKey(Examples.Enterprise).Should().BeFalse();
        read["schemas"].ShouldBe($"""["{Examples.User.Schema.Id}"]""");
    }

    private static async Task<string> CreateAsync(TestOrganization organization) =>
        (await organization.Scim.PostAsync("Users", AUser.With(Full)))
            .Expect(HttpStatusCode.Created)
            .Id;

    private static DateTimeOffset Instant(JsonObject user, string member) =>
        DateTimeOffset.Parse(
            user["meta"]![member]!.GetValue<string>(),
            CultureInfo.InvariantCulture
        );
}
