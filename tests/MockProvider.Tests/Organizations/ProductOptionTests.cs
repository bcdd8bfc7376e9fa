using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>The options that make an organization the documented product, each both ways, and the presets that have them.</summary>
public sealed class ProductOptionTests
{
    private const string PatchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    [TestCase("enterprise", "pro", 403)]
    [TestCase("enterprise", "enterprise", 200)]
    [TestCase("paid", "pro", 200)]
    [TestCase("paid", "startup", 200)]
    [TestCase("paid", "free", 403)]
    public async Task Plans_with_scim(string value, string plan, int status)
    {
        var organization = await Ruled.CreateAsync("scimPlans", value);
        await organization.SetPlanAsync(plan);

        (await organization.Scim.GetAsync("Users")).Status.Should().Be(status);
    }

    [TestCase(true, 200)]
    [TestCase(false, 404)]
    public async Task Groups_are_offered(bool value, int status)
    {
        var organization = await Ruled.CreateAsync("groups", value);

        (await organization.Scim.GetAsync("Groups")).Status.Should().Be(status);
        (await organization.Scim.GetAsync("ResourceTypes/Group")).Status.Should().Be(status);
        (await organization.Scim.GetAsync($"Schemas/{AGroup.Schema}")).Status.Should().Be(status);
    }

    [TestCase("accept", 200)]
    [TestCase("refuse", 400)]
    public async Task Patch_remove_of_users(string value, int status)
    {
        var organization = await Ruled.CreateAsync("userPatchRemove", value);
        var user = await organization.CreateUserAsync(Ruled.Ann);
        var group = await organization.CreateGroupAsync("x", user);

        var ofUser = await organization.Scim.PatchAsync($"Users/{user}", Remove("name"));
        var ofGroup = await organization.Scim.PatchAsync($"Groups/{group}", Remove("members"));

        ofUser.Status.Should().Be(status);
        ofGroup.Status.Should().Be(200);
        (await organization.MembersAsync(group)).Should().BeEmpty();
    }

    [TestCase("endpoint", "/api/v2/scim/Users/")]
    [TestCase("documented", "/api/scim/v2/Users/")]
    public async Task The_location_in_meta(string value, string path)
    {
        var organization = await Ruled.CreateAsync("metaLocation", value);

        var created = await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann));

        new Uri(created.Json["meta"]!["location"]!.GetValue<string>())
            .AbsolutePath.Should()
            .Be(path + created.Id);
        (await organization.Scim.GetAsync(created.Response.Headers.Location!.AbsoluteUri))
            .Id.Should()
            .Be(created.Id);
    }

    [TestCase("milliseconds", 3)]
    [TestCase("nanoseconds", 9)]
    public async Task Instants_in_meta(string value, int digits)
    {
        var organization = await Ruled.CreateAsync("metaInstants", value);

        var created = await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann));

        var instant = created.Json["meta"]!["lastModified"]!.GetValue<string>();
        instant.Should().MatchRegex($@"^[0-9T:-]{{19}}\.[0-9]{{{digits}}}Z$");
        var found = await organization.Scim.GetAsync(
            $"Users?filter={Uri.EscapeDataString($"userName eq \"{Ruled.Ann}\" and meta.lastModified eq \"{instant}\"")}"
        );
        found.Json["totalResults"].ShouldBe("1");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Errors_only(bool value)
    {
        var organization = await Ruled.CreateAsync("errorsOnly", value);

        var answer = await organization.Scim.GetAsync("Users/nobody");

        answer.Status.Should().Be(404);
        answer.Json.ContainsKey("errors").Should().Be(value);
        answer.Json.ContainsKey("schemas").Should().Be(!value);
        answer.Json.ContainsKey("status").Should().Be(!value);
    }

    [TestCase("rfc", true)]
    [TestCase("documented", false)]
    public async Task Discovery_documents(string value, bool hasSchemas)
    {
        var organization = await Ruled.CreateAsync("discoveryDocuments", value);

        var list = await organization.Scim.GetAsync("Schemas");
        var one = await organization.Scim.GetAsync($"Schemas/{AGroup.Schema}");

        list.Json["Resources"]![0]!.AsObject().ContainsKey("schemas").Should().Be(hasSchemas);
        one.Json.ContainsKey("schemas").Should().Be(hasSchemas);
    }

    [TestCase(true, 200)]
    [TestCase(false, 404)]
    public async Task Undocumented_endpoints(bool value, int status)
    {
        var organization = await Ruled.CreateAsync("undocumentedEndpoints", value);
        using var person = organization.ScimWith(organization.AdministratorKey);
        var search = Json.Object(
            """{"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]}"""
        );

        (await person.GetAsync("ServiceProviderConfig")).Status.Should().Be(status);
        (await person.GetAsync("Me")).Status.Should().Be(status);
        (await person.PostAsync("Users/.search", search)).Status.Should().Be(status);
        (await person.PostAsync(".search", search)).Status.Should().Be(status);
        (await person.GetAsync("Schemas")).Status.Should().Be(200);
        (await person.GetAsync("Users")).Status.Should().Be(200);
    }

    [TestCase(409)]
    [TestCase(400)]
    public async Task A_duplicate_user(int value)
    {
        var organization = await Ruled.CreateAsync("duplicateUser", value);
        await organization.CreateUserAsync(Ruled.Ann);

        var again = await organization.Scim.PostAsync("Users", TestOrganization.User(Ruled.Ann));

        again.Status.Should().Be(value);
    }

    [Test]
    public async Task Groups_of_the_product_have_users_with_their_names_and_unique_names()
    {
        var organization = await SharedProvider.CreateOrganizationAsync("""{"preset":"current"}""");
        var user = await organization.CreateUserAsync(Ruled.Ann);

        var group = await organization.Scim.PostAsync("Groups", AGroup.Named("Ops", user));

        group.Expect(HttpStatusCode.Created).Json["members"]![0]!
            ["display"]
            .ShouldBe("\"Ann Example\"");
        var listed = await organization.Scim.GetAsync("Groups");
        listed.Json["Resources"]![0]!["members"]![0]!["display"].ShouldBe("\"Ann Example\"");
        var replaced = await organization.Scim.PutAsync($"Groups/{group.Id}", group.Json);
        replaced
            .Expect(HttpStatusCode.OK)
            .Json["members"]
            .ShouldBe(group.Json["members"]!.ToJsonString());
        (await organization.Scim.PostAsync("Groups", AGroup.Named("other", group.Id)))
            .Status.Should()
            .Be(400);
        var second = await organization.CreateGroupAsync("Dev");
        (await organization.Scim.PutAsync($"Groups/{second}", AGroup.Named("ops")))
            .Status.Should()
            .Be(409);
        (await organization.Scim.DeleteAsync($"Groups/{group.Id}")).Status.Should().Be(204);
        (await organization.Scim.GetAsync($"Users/{user}")).Status.Should().Be(200);
    }

    [TestCase("rfc", 201, 404, true, 403)]
    [TestCase("seed", 404, 404, true, 403)]
    [TestCase("current", 201, 404, true, 200)]
    [TestCase("literal", 201, 404, false, 200)]
    public async Task A_preset(string preset, int groups, int nobody, bool isScimError, int onPro)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            new JsonObject { ["preset"] = preset }.ToJsonString()
        );

        var group = await organization.Scim.PostAsync("Groups", AGroup.Named("x"));
        var error = await organization.Scim.GetAsync("Users/nobody");
        await organization.SetPlanAsync("pro");
        var list = await organization.Scim.GetAsync("Users");

        group.Status.Should().Be(groups);
        error.Status.Should().Be(nobody);
        error.Json.ContainsKey("schemas").Should().Be(isScimError);
        list.Status.Should().Be(onPro);
    }

    [Test]
    public async Task Literal_is_the_documented_api_to_the_letter()
    {
        var organization = await SharedProvider.CreateOrganizationAsync("""{"preset":"literal"}""");
        var id = await organization.CreateUserAsync(Ruled.Ann);

        var read = await organization.Scim.GetAsync($"Users/{id}");
        var filtered = await organization.Scim.GetAsync("Users?filter=title%20pr");
        var removed = await organization.Scim.PatchAsync($"Users/{id}", Remove("title"));
        var config = await organization.Scim.GetAsync("ServiceProviderConfig");

        read.ContentType.Should().Be("application/json");
        read.Json["meta"]!["location"]!
            .GetValue<string>()
            .Should()
            .EndWith($"/api/scim/v2/Users/{id}");
        filtered.Status.Should().Be(400);
        removed.Status.Should().Be(400);
        config.Status.Should().Be(404);
    }

    private static JsonObject Remove(string path) =>
        new()
        {
            ["schemas"] = new JsonArray(PatchOp),
            ["Operations"] = new JsonArray(new JsonObject { ["op"] = "remove", ["path"] = path }),
        };
}
