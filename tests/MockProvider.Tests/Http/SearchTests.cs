using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>POST to /.search (RFC 7644 section 3.4.3).</summary>
public sealed class SearchTests
{
    private const string Urn = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

    [TestCase("{}", "")]
    [TestCase("""{"filter":"userName sw \"u1\""}""", "filter=userName%20sw%20%22u1%22")]
    [TestCase("""{"filter":"emails.type ne \"work\""}""", "filter=emails.type%20ne%20%22work%22")]
    [TestCase("""{"filter":"title ne \"x\""}""", "filter=title%20ne%20%22x%22")]
    [TestCase("""{"attributes":["userName","title"]}""", "attributes=userName,title")]
    [TestCase("""{"excludedAttributes":["id","meta"]}""", "excludedAttributes=id,meta")]
    [TestCase(
        """{"sortBy":"userName","sortOrder":"descending"}""",
        "sortBy=userName&sortOrder=descending"
    )]
    [TestCase("""{"startIndex":2,"count":1}""", "startIndex=2&count=1")]
    [TestCase("""{"startIndex":-1,"count":-1}""", "startIndex=-1&count=-1")]
    [TestCase("""{"count":0}""", "count=0")]
    [TestCase("""{"cursor":"","count":2}""", "cursor=&count=2")]
    [Proves("R7644-3.4.3-01", "R7644-3.4.3-03", "R7644-3.4.3-04", "R7644-3.4.3-06")]
    [Proves("R7644-3.4.3-07", "R7644-3.4.3-08", "R7644-3.4.3-09", "R7644-3.4.3-11")]
    [Proves("R7644-3.2-12", "R7644-3.4.2.2-75", "R7644-7.5.2-03", "R9865-3-01")]
    public async Task The_answer_is_that_of_the_same_query_by_get(string body, string parameters)
    {
        var organization = await CreateAsync();

        var searched = await SearchAsync(organization, "Users/.search", body);

        searched.Expect(HttpStatusCode.OK);
        var got = await organization.Scim.GetAsync($"Users?{parameters}");
        Comparable(searched).ShouldBe(Comparable(got).ToJsonString());
    }

    [Test]
    [Proves("R7644-3.2-02", "R7644-3.4.3-13")]
    public async Task A_search_makes_nothing()
    {
        var organization = await CreateAsync();
        var before = await organization.Scim.GetAsync("Users");

        var answer = await SearchAsync(
            organization,
            "Users/.search",
            """{"userName":"new@example.com"}"""
        );

        answer.Status.Should().Be(200);
        answer.Response.Headers.Location.Should().BeNull();
        (await organization.Scim.GetAsync("Users")).Text.Should().Be(before.Text);
    }

    [TestCase(
        """{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]}""",
        "invalidSyntax"
    )]
    [TestCase("""{"schemas":null}""", "invalidSyntax")]
    [TestCase("""{"filter":"userName equals \"x\""}""", "invalidFilter")]
    [TestCase("""{"filter":5}""", "invalidValue")]
    [TestCase("""{"count":"ten"}""", "invalidValue")]
    [TestCase("""{"attributes":"userName"}""", "invalidValue")]
    [TestCase("""{"sortBy":["userName"]}""", "invalidValue")]
    [Proves("R7644-3.4.3-02", "R7644-3.4.3-05", "R7644-3.4.3-12")]
    public async Task A_broken_request_is_refused(string body, string scimType)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await SearchAsync(organization, "Users/.search", body);

        answer.Status.Should().Be(400);
        answer.Json["scimType"].ShouldBe($"\"{scimType}\"");
    }

    [Test]
    [Proves("R9865-3-02")]
    public async Task A_walk_by_search_meets_what_a_walk_by_get_meets()
    {
        var organization = await CreateAsync();

        var met = new List<string>();
        var cursor = "";
        while (cursor is not null)
        {
            var page = await SearchAsync(
                organization,
                "Users/.search",
                new JsonObject { ["cursor"] = cursor, ["count"] = 2 }.ToJsonString()
            );
            met.AddRange(Ids(page));
            cursor = page.Json["nextCursor"]?.GetValue<string>();
        }

        met.Should().Equal(Ids(await organization.Scim.GetAsync("Users")));
    }

    [TestCase("")]
    [TestCase("?filter=userName%20sw%20%22u1%22")]
    [Proves("R7644-3.4.2-11")]
    public async Task The_base_answers_with_a_list(string parameters)
    {
        var organization = await CreateAsync();

        var list = await organization.Scim.GetAsync(parameters);

        list.Expect(HttpStatusCode.OK).ContentType.Should().Be("application/scim+json");
        list.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:ListResponse"]""");
    }

    private static async Task<TestOrganization> CreateAsync()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        for (var number = 1; number <= 3; number++)
        {
            var user = AUser.With("""{"title":"T","emails":[{"value":"x@x.example"}]}""");
            user["userName"] = $"u{number}@example.com";
            await organization.Scim.PostAsync("Users", user);
        }

        return organization;
    }

    private static Task<Answer> SearchAsync(
        TestOrganization organization,
        string path,
        string members
    )
    {
        var body = new JsonObject { ["schemas"] = new JsonArray(Urn) };
        foreach (var (name, value) in Json.Object(members))
        {
            body[name] = value?.DeepClone();
        }

        return organization.Scim.PostAsync(path, body);
    }

    // Each cursor carries the time of its making.
    private static JsonObject Comparable(Answer list)
    {
        var json = list.Json;
        json["nextCursor"] = json.ContainsKey("nextCursor");
        return json;
    }

    private static IEnumerable<string> Ids(Answer list) =>
        list.Json["Resources"]!.AsArray().Select(user => user!["id"]!.GetValue<string>());
}
