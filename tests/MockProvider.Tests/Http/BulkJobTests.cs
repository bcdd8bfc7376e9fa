using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Operations.Bulk;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>/Bulk over the real operations; how jobs are planned and run is tested in Operations.Bulk.</summary>
public sealed class BulkJobTests
{
    private const string UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
    private const string GroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";

    [Test]
    [Proves(
        "R7644-3.7-02",
        "R7644-3.7-04",
        "R7644-3.7-12",
        "R7644-3.7-14",
        "R7644-3.7-20",
        "R7644-3.7.3-02",
        "R7644-3.7.3-04",
        "R7644-3.7.3-07",
        "R7644-3.12-28"
    )]
    public async Task Each_operation_is_what_the_single_request_is()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (ann, bob) = (
            await organization.CreateUserAsync("ann@example.com"),
            await organization.CreateUserAsync("bob@example.com")
        );

        var results = await RunAsync(
            organization,
            User("new", "new@example.com"),
            User("taken", "ANN@example.com"),
            Operation.Create(
                "/Users",
                "nameless",
                new JsonObject { ["schemas"] = new JsonArray(UserSchema) }
            ),
            Operation.Rename(ann, "anna@example.com").With("data", UserData("anna@example.com")),
            Operation.Patch($"/Users/{ann}", "title", "Guide"),
            Operation.Delete($"/Users/{bob}"),
            Operation.Delete($"/Users/{bob}"),
            Operation.Create("/Nothing", "x", []),
            Operation.Patch($"/Users/{ann}", "title", "x").With("data", new JsonObject())
        );

        results
            .Statuses()
            .Should()
            .Equal("201", "409", "400", "200", "200", "204", "404", "404", "400");
        results[1]!["response"].Text("scimType").Should().Be("uniqueness");
        foreach (var result in new[] { results[0], results[4] })
        {
            var read = await organization.Scim.GetAsync(result.Text("location")!);
            read.Expect(HttpStatusCode.OK);
            read.Json["meta"].Text("version").Should().Be(result.Text("version"));
        }

        var changed = (await organization.Scim.GetAsync($"Users/{ann}")).Json;
        changed.Text("userName").Should().Be("anna@example.com");
        changed.Text("title").Should().Be("Guide");
        (await organization.Scim.GetAsync($"Users/{bob}")).Status.Should().Be(404);
    }

    [Test]
    [Proves("R7644-3.7-29", "R7644-3.7.1-02", "R7644-3.7.2-01", "R7644-3.7.2-02", "R7644-3.7.2-04")]
    public async Task References_of_every_kind_become_ids()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var report = User("r", "report@example.com");
        report["data"]![StoreFake.Enterprise] = Json.Object(
            """{ "manager": { "value": "bulkId:b" } }"""
        );

        var results = await RunAsync(
            organization,
            Group("g", "bulkId:b"),
            Operation.Patch("/Groups/bulkId:g", "members", Operation.Members("bulkId:r")),
            report,
            User("b", "boss@example.com")
        );

        results.Statuses().Should().Equal("201", "200", "201", "201");
        var boss = IdIn(results[3]);
        var group = (await organization.Scim.GetAsync(results[0].Text("location")!)).Json;
        group["members"]!
            .AsArray()
            .Select(member => member.Text("value"))
            .Should()
            .BeEquivalentTo(boss, IdIn(results[2]));
        var user = (await organization.Scim.GetAsync(results[2].Text("location")!)).Json;
        user[StoreFake.Enterprise]!["manager"].Text("value").Should().Be(boss);
    }

    [Test]
    [Proves("R7644-3.7.1-01")]
    public async Task Groups_in_a_circle_are_members_of_each_other()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var results = await RunAsync(organization, Group("a", "bulkId:b"), Group("b", "bulkId:a"));

        results.Statuses().Should().Equal("201", "201");
        var a = (await organization.Scim.GetAsync(results[0].Text("location")!)).Json;
        var b = (await organization.Scim.GetAsync(results[1].Text("location")!)).Json;
        a["members"]![0].Text("value").Should().Be(IdIn(results[1]));
        b["members"]![0].Text("value").Should().Be(IdIn(results[0]));
        a["meta"].Text("version").Should().Be(results[0].Text("version"));
    }

    [Test]
    [Proves("R7644-3.7-15")]
    public async Task A_stale_version_is_412_and_nothing_is_changed()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        var current = (await organization.Scim.GetAsync($"Users/{id}"))
            .Json["meta"]
            .Text("version");

        var results = await RunAsync(
            organization,
            Operation.Patch($"/Users/{id}", "title", "1").With("version", "W/\"stale\""),
            Operation.Patch($"/Users/{id}", "title", "2").With("version", current),
            Operation.Delete($"/Users/{id}").With("version", current)
        );

        results.Statuses().Should().Equal("412", "200", "412");
        (await organization.Scim.GetAsync($"Users/{id}")).Json.Text("title").Should().Be("2");
    }

    [TestCase("resource", "200")]
    [TestCase("noContent", "204")]
    [Proves("R7644-3.7.3-04")]
    public async Task A_patch_has_the_status_that_the_organization_gives_it(
        string answer,
        string status
    )
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("patchAnswer", answer);
        var id = await organization.CreateUserAsync("ann@example.com");

        var results = await RunAsync(organization, Operation.Patch($"/Users/{id}", "title", "x"));

        results.Statuses().Should().Equal(status);
        results[0].Text("version").Should().NotBeEmpty();
    }

    [TestCase("{", "invalidSyntax")]
    [TestCase("[]", "invalidSyntax")]
    [TestCase("{}", "invalidSyntax")]
    [Proves("R7644-3.7-01", "R7644-3.7-05", "R7644-3.7-21", "R7644-3.12-22")]
    public async Task What_is_no_bulk_request_is_refused_as_a_whole(string body, string scimType)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(HttpMethod.Post, "Bulk", body);

        answer.Status.Should().Be(400);
        answer.Json.Text("scimType").Should().Be(scimType);
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [Proves("R7644-3.2-11")]
    public async Task Bulk_takes_POST_only(string method)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.SendAsync(new HttpMethod(method), "Bulk");

        answer.Status.Should().Be(405);
        answer.Response.Content.Headers.Allow.Should().BeEquivalentTo("POST", "OPTIONS");
    }

    [Test]
    [Proves("R7644-3.7-30", "R7644-3.12-17")]
    public async Task Where_bulk_is_not_offered_it_is_501()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("bulk", false);

        var answer = await organization.Scim.PostAsync(
            "Bulk",
            Operation.Request(Operation.Delete("/Users/none"))
        );

        answer.Status.Should().Be(501);
        answer.Json.Text("status").Should().Be("501");
    }

    [TestCase(2, 200)]
    [TestCase(3, 413)]
    [Proves("R7644-3.7.4-02", "R7644-3.7.4-04", "R7644-3.7.4-05", "R7644-3.12-15")]
    public async Task More_operations_than_allowed_are_413_and_none_is_done(int count, int status)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("bulkMaxOperations", 2);
        var operations = Enumerable
            .Range(0, count)
            .Select(JsonNode? (number) => User($"{number}", $"u{number}@example.com"));

        var answer = await organization.Scim.PostAsync("Bulk", Operation.Request([.. operations]));

        answer.Status.Should().Be(status);
        var created = await organization.Scim.GetAsync("Users?filter=userName sw \"u\"");
        created.Json["totalResults"]!.GetValue<int>().Should().Be(status == 200 ? count : 0);
        if (status == 413)
        {
            answer.Json.Text("status").Should().Be("413");
            answer.Json.Text("detail").Should().Contain("maxOperations is 2");
        }
    }

    [TestCase(1000, 1000, 200)]
    [TestCase(1000, 1001, 413)]
    [TestCase(1048576, 1048576, 200)]
    [TestCase(1048576, 1048577, 413)]
    [Proves("R7644-3.7.4-03", "R7644-3.7.4-04")]
    public async Task A_larger_body_than_allowed_is_413_and_exactly_the_limit_is_not(
        int limit,
        int length,
        int status
    )
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("bulkMaxPayloadSize", limit);
        var body = Operation.Request(Operation.Delete("/Users/none")).ToJsonString();

        var answer = await organization.Scim.SendAsync(
            HttpMethod.Post,
            "Bulk",
            body.PadRight(length)
        );

        answer.Status.Should().Be(status);
        if (status == 413)
        {
            answer.Json.Text("status").Should().Be("413");
            answer.Json.Text("detail").Should().Contain($"maxPayloadSize, which is {limit} bytes");
        }
    }

    [Test]
    [Proves("R7644-3.7.4-01")]
    public async Task The_limits_are_announced()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var bulk = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json["bulk"];

        bulk!.ShouldBe(
            """{ "supported": true, "maxOperations": 1000, "maxPayloadSize": 1048576 }"""
        );
    }

    private static async Task<JsonArray> RunAsync(
        TestOrganization organization,
        params JsonNode?[] operations
    )
    {
        var answer = await organization.Scim.PostAsync("Bulk", Operation.Request(operations));
        answer
            .Expect(HttpStatusCode.OK)
            .Json["schemas"]
            .ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:BulkResponse"]""");
        answer.Json.Should().NotContainKey("failOnErrors");
        return answer.Json["Operations"]!.AsArray();
    }

    private static string IdIn(JsonNode? result) => result.Text("location")!.Split('/')[^1];

    private static JsonObject UserData(string userName) =>
        new() { ["schemas"] = new JsonArray(UserSchema), ["userName"] = userName };

    private static JsonObject User(string bulkId, string userName) =>
        Operation.Create("/Users", bulkId, UserData(userName));

    private static JsonObject Group(string bulkId, params string[] members)
    {
        var group = Operation.Group(bulkId, members);
        group["data"]!["schemas"] = new JsonArray(GroupSchema);
        return group;
    }
}
