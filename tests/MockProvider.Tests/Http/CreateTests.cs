using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>POST (RFC 7644 section 3.3).</summary>
public sealed class CreateTests
{
    [Test]
    [Proves("R7643-3.1-02", "R7643-3.1-18", "R7644-3.3-01", "R7644-3.3.1-01", "R7643-3.1-07")]
    public async Task What_the_provider_owns_is_made_by_it_whatever_the_client_sends()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = AUser.With(
            """
            {"id":"my-own-id","groups":[{"value":"g"}],"meta":{"resourceType":"Group",
            "created":"1999-01-01T00:00:00Z","lastModified":"1999-01-01T00:00:00Z","location":"https://x.example/"}}
            """
        );

        var created = (await organization.Scim.PostAsync("Users", user)).Expect(
            HttpStatusCode.Created
        );

        created.Id.Should().NotBe("my-own-id");
        var read = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        read.ContainsKey("groups").Should().BeFalse();
        var meta = read["meta"]!;
        meta["resourceType"].ShouldBe("\"User\"");
        meta["created"]!.GetValue<string>().Should().NotStartWith("1999");
        meta["lastModified"]!.GetValue<string>().Should().NotStartWith("1999");
        meta["location"]!.GetValue<string>().Should().EndWith($"/Users/{created.Id}");
    }

    [Test]
    [Proves("R7644-3.3-06", "R7644-3.3-07", "R7643-3.1-33", "R7644-1.3-01", "R7644-7.1-01")]
    public async Task Location_and_meta_location_are_one_address_that_answers()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync("Users", AUser.Minimal());

        var location = created.Response.Headers.Location!;
        location.Query.Should().BeEmpty();
        location.UserInfo.Should().BeEmpty();
        location.AbsoluteUri.Should().Be(created.Json["meta"]!["location"]!.GetValue<string>());
        (await organization.Scim.GetAsync(location.AbsoluteUri)).Id.Should().Be(created.Id);
    }

    [Test]
    [Proves("R7643-3.1-31", "R7643-3.1-13", "R7643-4.1.1-24", "R7643-4.1.1-07")]
    public async Task Nothing_is_invented_and_the_two_times_are_one()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync(
            "Users",
            AUser.With("""{"name":{"givenName":"Ann","familyName":"Example"}}""")
        );

        var read = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        read.Select(member => member.Key)
            .Should()
            .BeEquivalentTo("schemas", "id", "userName", "name", "active", "meta");
        read["name"].ShouldBe("""{"givenName":"Ann","familyName":"Example"}""");
        JsonNode
            .DeepEquals(read["meta"]!["created"], read["meta"]!["lastModified"])
            .Should()
            .BeTrue();
    }

    [TestCase("""{"userName":null}""", 400)]
    [TestCase("""{"userName":""}""", 400)]
    [TestCase("""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"]}""", 400)]
    [TestCase("""{"userName":"taken@example.com"}""", 409)]
    [Proves("R7644-3.3-10", "R7643-4.1.1-01")]
    public async Task What_is_refused_leaves_nothing_behind(string members, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync("taken@example.com");
        var before = (await organization.Scim.GetAsync("Users")).Text;
        var user = AUser.With(members);
        user["title"] = "marker";

        var answer = await organization.Scim.PostAsync("Users", user);

        answer.Status.Should().Be(status);
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before);
    }

    [TestCase("""{"nickName":null,"phoneNumbers":[]}""")]
    [TestCase("""{"active":null,"emails":[]}""")]
    [Proves("R7643-2.5-07", "R7644-3.3-02", "R7644-3.3-03", "R7643-2.5-06", "R7643-2.5-01")]
    public async Task Null_and_an_empty_array_are_as_good_as_nothing(string members)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var created = await organization.Scim.PostAsync("Users", AUser.With(members));

        created.Expect(HttpStatusCode.Created);
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        read.Text.Should().Be(created.Text);
        read.Json.Select(member => member.Key)
            .Should()
            .BeEquivalentTo("schemas", "id", "userName", "active", "meta");
        (
            await organization.Scim.GetAsync(
                $"Users?filter=id%20eq%20%22{created.Id}%22%20and%20nickName%20pr"
            )
        )
            .Json["totalResults"]
            .ShouldBe("0");
    }

    [TestCase("""["urn:ietf:params:scim:schemas:core:2.0:User","URN"]""")]
    [TestCase("""["URN","urn:ietf:params:scim:schemas:core:2.0:User"]""")]
    [Proves("R7643-3-05", "R7643-2.3.8-01", "R7643-3.3-01")]
    public async Task The_order_of_schemas_and_of_members_means_nothing(string schemas)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = $$"""
            {"{{Examples.Enterprise}}":{"department":"D"},"title":"T","userName":"u@example.com",
            "schemas":{{schemas.Replace("URN", Examples.Enterprise, StringComparison.Ordinal)}}}
            """;

        var created = await organization.Scim.SendAsync(HttpMethod.Post, "Users", body);

        var shown = created.Expect(HttpStatusCode.Created).Json;
        shown["title"].ShouldBe("\"T\"");
        shown[Examples.Enterprise].ShouldBe("""{"department":"D"}""");
        shown["schemas"]!
            .AsArray()
            .Select(urn => urn!.GetValue<string>())
            .Should()
            .BeEquivalentTo(Examples.User.Schema.Id, Examples.Enterprise);
    }

    [Test]
    [Proves("R7643-3-04", "R7643-3-03", "R7644-3.1-04", "R7644-3.1-06")]
    public async Task The_answer_shows_what_is_held_and_no_echo()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var core = Examples.User.Schema.Id;
        var user = AUser.With(
            $$"""{"schemas":["{{core}}","{{core}}"],"unknown":1,"groups":[{"value":"g"}]}"""
        );

        var created = await organization.Scim.PostAsync("Users", user);

        var read = await organization.Scim.GetAsync($"Users/{created.Id}");
        created.Expect(HttpStatusCode.Created).Text.Should().Be(read.Text);
        read.Json["schemas"].ShouldBe($"""["{core}"]""");
        read.Json.ContainsKey("unknown").Should().BeFalse();
    }

    [Test]
    [Proves(
        "R7643-3.1-12",
        "R7643-3.1-15",
        "R7643-7-36",
        "R7643-2.2-05",
        "R7643-2.3.6-04",
        "R7643-2.3.8-03",
        "R7643-7-20"
    )]
    public async Task Only_the_user_name_is_unique()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        const string Members = """
            {"externalId":"e","title":"t","displayName":"d","name":{"givenName":"G"},
            "emails":[{"value":"same@example.com"}],"x509Certificates":[{"value":"QUJD"}]}
            """;
        await organization.Scim.PostAsync("Users", AUser.With(Members));
        var second = AUser.With(Members);
        second["userName"] = "Other@example.com";

        var created = await organization.Scim.PostAsync("Users", second);

        created.Expect(HttpStatusCode.Created);
        created.Json["externalId"].ShouldBe("\"e\"");
        created.Json["userName"].ShouldBe("\"Other@example.com\"");
    }

    [Test]
    [Proves("R7643-3.1-06", "R7643-3.1-08")]
    public async Task An_id_is_never_given_twice()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var deleted = await organization.CreateUserAsync(AUser.Name);
        await organization.Scim.DeleteAsync($"Users/{deleted}");

        var ids = new List<string> { deleted };
        for (var number = 1; number <= 5; number++)
        {
            ids.Add(await organization.CreateUserAsync($"u{number}@example.com"));
        }

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().NotContain(id => id.Contains("bulkId", StringComparison.OrdinalIgnoreCase));
    }

    [Test]
    [Proves("R7643-6-14", "R7643-3-08", "R7643-3.3-02", "R7643-3.3-04", "R7643-4.3-01")]
    public async Task Extension_data_stands_under_its_urn_and_may_be_left_out()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var plain = await organization.Scim.PostAsync("Users", AUser.Minimal());
        var user = AUser.WithEnterprise("""{"employeeNumber":"7"}""");
        user["userName"] = "e@example.com";

        var created = await organization.Scim.PostAsync("Users", user);

        plain.Expect(HttpStatusCode.Created);
        var read = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;
        read["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]
            .ShouldBe("""{"employeeNumber":"7"}""");
        read.ContainsKey("employeeNumber").Should().BeFalse();
        read["schemas"]!.AsArray().Should().HaveCount(2);
    }
}
