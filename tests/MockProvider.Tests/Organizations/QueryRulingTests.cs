using System.Net;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses how a query is taken and answered, both ways.</summary>
public sealed class QueryRulingTests
{
    private const string Search = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

    [TestCase("passwordFilter", 400, "Users?filter=password pr", 400, null)]
    [TestCase("passwordFilter", 403, "Users?filter=title pr or not (password pr)", 403, null)]
    [TestCase("passwordFilter", 403, "Users?filter=title pr", 200, null)]
    [TestCase("personalFilters", "accept", "Users?filter=userName eq \"x\"", 200, null)]
    [TestCase("personalFilters", "refuse", "Users?filter=userName eq \"x\"", 403, "sensitive")]
    [TestCase("personalFilters", "refuse", "Users?filter=emails[value pr]", 403, "sensitive")]
    [TestCase("personalFilters", "refuse", "Users?filter=active eq true", 200, null)]
    [TestCase("personalFilters", "refuse", "Groups?filter=displayName pr", 200, null)]
    [TestCase("filters", "all", "Users?filter=title pr", 200, null)]
    [TestCase("filters", "documented", "Users?filter=title pr", 400, "invalidFilter")]
    [TestCase("filters", "documented", "Users?filter=userName sw \"x\"", 400, "invalidFilter")]
    [TestCase("filters", "documented", "Users?filter=USERNAME eq \"x\"", 200, null)]
    [TestCase("filters", "documented", "Groups?filter=externalId eq \"x\"", 200, null)]
    [TestCase("filters", "documented", "Groups?filter=displayName eq \"x\"", 200, null)]
    [TestCase("filters", "documented", "Groups?filter=id eq \"x\" and members eq \"y\"", 200, null)]
    [TestCase("filters", "documented", "Groups?filter=members eq \"y\" and id eq \"x\"", 200, null)]
    [TestCase("filters", "documented", "Groups?filter=id eq \"x\"", 400, "invalidFilter")]
    [TestCase("filters", "documented", "?filter=userName eq \"x\"", 400, "invalidFilter")]
    [TestCase("nonNumericPaging", "refuse", "Users?count=many", 400, "invalidValue")]
    [TestCase("nonNumericPaging", "ignore", "Users?count=many&startIndex=one", 200, null)]
    [TestCase("startIndexPastEnd", "empty", "Users?startIndex=99", 200, null)]
    [TestCase("startIndexPastEnd", "refuse", "Users?startIndex=99", 400, "invalidValue")]
    [TestCase("startIndexPastEnd", "refuse", "Users?startIndex=1", 200, null)]
    [TestCase("malformedSort", "refuse", "Users?sortBy=nope", 400, "invalidPath")]
    [TestCase("malformedSort", "ignore", "Users?sortBy=nope", 200, null)]
    [TestCase("malformedSort", "ignore", "Users?sortBy=userName&sortOrder=up", 200, null)]
    [TestCase("cursorWithStartIndex", "refuse", "Users?cursor&startIndex=2", 400, "invalidValue")]
    [TestCase("cursorWithStartIndex", "ignore", "Users?cursor&startIndex=2", 200, null)]
    [TestCase(
        "bothSelections",
        "combine",
        "Users?attributes=title&excludedAttributes=name",
        200,
        null
    )]
    [TestCase(
        "bothSelections",
        "refuse",
        "Users?attributes=title&excludedAttributes=name",
        400,
        "invalidValue"
    )]
    [TestCase("bothSelections", "refuse", "Users?attributes=title", 200, null)]
    [TestCase("unknownSelection", "ignore", "Users?attributes=nope", 200, null)]
    [TestCase("unknownSelection", "refuse", "Users?attributes=nope", 400, "invalidValue")]
    [TestCase("unknownSelection", "refuse", "?attributes=title,members", 200, null)]
    [TestCase(
        "unknownSelection",
        "refuse",
        "Users?attributes=urn:ietf:params:scim:schemas:core:2.0:User",
        200,
        null
    )]
    [TestCase("discoveryFilter", "refuse", "Schemas?filter=id pr", 403, null)]
    [TestCase("discoveryFilter", "ignore", "Schemas?filter=id pr", 200, null)]
    public async Task A_query(
        string option,
        object value,
        string path,
        int status,
        string? scimType
    )
    {
        var organization = await Ruled.CreateAsync(option, value);

        var answer = await organization.Scim.GetAsync(
            path.Replace(" ", "%20", StringComparison.Ordinal)
        );

        answer.Status.Should().Be(status, answer.Text);
        if (scimType is not null)
        {
            Ruled.ScimTypeOf(answer).Should().Be(scimType);
        }
    }

    [TestCase("filterOnResource", "ignore", "filter=title%20pr", 200)]
    [TestCase("filterOnResource", "refuse", "filter=title%20pr", 400)]
    [TestCase("unknownSelection", "ignore", "attributes=nope", 200)]
    [TestCase("unknownSelection", "refuse", "attributes=nope", 400)]
    public async Task A_query_of_one_resource(string option, string value, string query, int status)
    {
        var organization = await Ruled.CreateAsync(option, value);
        var id = await organization.CreateUserAsync(Ruled.Ann);

        var answer = await organization.Scim.GetAsync($"Users/{id}?{query}");

        answer.Status.Should().Be(status);
    }

    [Test]
    public async Task A_personal_filter_may_always_be_posted()
    {
        var organization = await Ruled.CreateAsync("personalFilters", "refuse");

        var answer = await organization.Scim.PostAsync(
            "Users/.search",
            Json.Object($$"""{"schemas":["{{Search}}"],"filter":"userName eq \"x\""}""")
        );

        answer.Expect(HttpStatusCode.OK);
    }

    [TestCase("emptyResources", "array", true)]
    [TestCase("emptyResources", "absent", false)]
    public async Task A_page_without_resources(string option, string value, bool present)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var answer = await organization.Scim.GetAsync("Groups");

        answer.Json.ContainsKey("Resources").Should().Be(present);
        answer.Json["totalResults"].ShouldBe("0");
    }

    [TestCase("itemsPerPage", "returned", 1)]
    [TestCase("itemsPerPage", "asked", 7)]
    public async Task Items_per_page(string option, string value, int items)
    {
        var organization = await Ruled.CreateAsync(option, value);
        await organization.CreateGroupAsync("x");

        var answer = await organization.Scim.GetAsync("Groups?count=7");

        answer.Json["itemsPerPage"].ShouldBe($"{items}");
    }

    [TestCase("cursorTotal", "show", true)]
    [TestCase("cursorTotal", "hide", false)]
    public async Task Totals_of_pages_by_cursor(string option, string value, bool shown)
    {
        var organization = await Ruled.CreateAsync(option, value);

        var byCursor = await organization.Scim.GetAsync("Users?cursor");
        var byIndex = await organization.Scim.GetAsync("Users");

        byCursor.Json.ContainsKey("totalResults").Should().Be(shown);
        byIndex.Json.ContainsKey("totalResults").Should().BeTrue();
    }

    [TestCase("staleCursor", "expiredCursor")]
    [TestCase("staleCursor", "invalidCursor")]
    public async Task A_cursor_that_has_expired(string option, string value)
    {
        var organization = await Ruled.CreateAsync(option, value);
        await organization.FreezeAsync();
        await organization.CreateGroupAsync("x");
        await organization.CreateGroupAsync("y");
        var first = await organization.Scim.GetAsync("Groups?cursor&count=1");
        var cursor = first.Json["nextCursor"]!.GetValue<string>();

        await organization.AdvanceAsync(TimeSpan.FromHours(2));

        var answer = await organization.Scim.GetAsync($"Groups?cursor={cursor}&count=1");
        answer.Status.Should().Be(400);
        Ruled.ScimTypeOf(answer).Should().Be(value);
    }
}
