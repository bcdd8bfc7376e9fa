using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>RFC 7644 section 4 and RFC 7643 sections 5 and 6.</summary>
public sealed class DiscoveryTests
{
    [Test]
    [Proves("R7643-5-01", "R7643-5-03", "R7644-4-01")]
    public async Task The_configuration_is_one_object_and_no_list()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config["schemas"]
            .ShouldBe("""["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"]""");
        config.ContainsKey("Resources").Should().BeFalse();
    }

    [TestCase("patch")]
    [TestCase("bulk")]
    [TestCase("filter")]
    [TestCase("changePassword")]
    [TestCase("sort")]
    [TestCase("etag")]
    [Proves("R7643-5-05", "R7643-5-06", "R7643-5-07", "R7643-5-08", "R7643-5-09", "R7643-5-10")]
    public async Task Each_feature_is_said_to_be_supported_or_not(string feature)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config[feature]!["supported"]!
            .GetValueKind()
            .Should()
            .BeOneOf(JsonValueKind.True, JsonValueKind.False);
    }

    [TestCase("bulk", "maxOperations")]
    [TestCase("bulk", "maxPayloadSize")]
    [TestCase("filter", "maxResults")]
    [Proves("R7643-2.3.4-01", "R7643-5-11", "R7643-5-12", "R7643-5-13")]
    public async Task A_limit_is_an_integer_written_with_digits_only(string feature, string limit)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config[feature]![limit]!.ToJsonString().Should().MatchRegex("^[0-9]+$");
    }

    [Test]
    [Proves(
        "R7643-5-04",
        "R7643-5-21",
        "R7643-5-22",
        "R7643-5-23",
        "R7643-5-24",
        "R7643-5-25",
        "R7644-2-07"
    )]
    public async Task An_authentication_scheme_has_a_type_a_name_and_a_description()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        var scheme = config["authenticationSchemes"]!.AsArray().Single()!.AsObject();
        scheme["type"].ShouldBe("\"oauthbearertoken\"");
        scheme["name"]!.GetValue<string>().Should().NotBeEmpty();
        scheme["description"]!.GetValue<string>().Should().NotBeEmpty();
        new[] { config["documentationUri"], scheme["documentationUri"], scheme["specUri"] }
            .Where(link => link is not null)
            .Should()
            .OnlyContain(link =>
                Uri.IsWellFormedUriString(link!.GetValue<string>(), UriKind.Absolute)
                && link.GetValue<string>().StartsWith("http", StringComparison.Ordinal)
            );
    }

    [TestCase("ResourceTypes")]
    [TestCase("Schemas")]
    [Proves("R7643-6-01", "R7644-4-02", "R7644-4-03", "R7644-3.4.2-01")]
    public async Task A_list_is_a_list_response_of_whole_resources(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var list = (await organization.Scim.GetAsync(path)).Json;

        list["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:ListResponse"]""");
        var resources = list["Resources"]!.AsArray();
        list["totalResults"]!.GetValue<int>().Should().Be(resources.Count).And.BePositive();
        resources
            .Should()
            .OnlyContain(resource =>
                resource!["schemas"]![0]!
                    .GetValue<string>()
                    .EndsWith($":{path.TrimEnd('s')}", StringComparison.Ordinal)
            );
    }

    [TestCase("ResourceTypes", "?count=1&startIndex=2")]
    [TestCase("Schemas", "?count=1&sortBy=name&sortOrder=descending")]
    [Proves("R7644-4-08")]
    public async Task Paging_and_sorting_are_ignored(string path, string parameters)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var all = await organization.Scim.GetAsync(path);

        (await organization.Scim.GetAsync(path + parameters)).Text.Should().Be(all.Text);
    }

    [Test]
    [Proves("R7644-4-04", "R7644-4-12")]
    public async Task A_schema_alone_is_the_same_as_in_the_list_however_its_urn_is_encoded()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var list = (await organization.Scim.GetAsync("Schemas")).Json["Resources"]!.AsArray();

        foreach (var schema in list)
        {
            var id = schema!["id"]!.GetValue<string>();
            foreach (var path in new[] { id, Uri.EscapeDataString(id) })
            {
                var alone = await organization.Scim.GetAsync($"Schemas/{path}");
                alone.Expect(HttpStatusCode.OK).Json.ShouldBe(schema.ToJsonString());
            }
        }
    }

    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("ResourceTypes/User")]
    [TestCase("Schemas")]
    [TestCase("Schemas/urn:ietf:params:scim:schemas:core:2.0:User")]
    [Proves("R7644-4-11", "R7643-5-02", "R7643-6-02", "R7643-7-03")]
    public async Task Nothing_can_be_written(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var before = await organization.Scim.GetAsync(path);

        foreach (var method in new[] { "POST", "PUT", "PATCH", "DELETE" })
        {
            var answer = await organization.Scim.SendAsync(
                new HttpMethod(method),
                path,
                before.Text
            );
            answer.Status.Should().Be(405, method);
        }

        (await organization.Scim.GetAsync(path)).Text.Should().Be(before.Text);
    }

    [Test]
    [Proves("R7644-4-10")]
    public async Task A_filter_is_refused_with_an_error_message()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync("Schemas?filter=name%20eq%20%22User%22");

        answer.Status.Should().Be(403);
        answer.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:Error"]""");
        answer.Json["status"].ShouldBe("\"403\"");
    }

    [Test]
    [Proves(
        "R7643-6-03",
        "R7643-6-05",
        "R7643-6-06",
        "R7643-6-07",
        "R7643-6-08",
        "R7643-6-09",
        "R7643-6-10",
        "R7643-6-11",
        "R7643-6-15",
        "R7643-6-16",
        "R7644-4-07"
    )]
    public async Task A_resource_type_names_its_endpoint_and_its_schemas_and_all_of_them_answer()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var types = (await organization.Scim.GetAsync("ResourceTypes")).Json["Resources"]!;

        foreach (var type in types.AsArray())
        {
            type!["name"]!.GetValue<string>().Should().NotBeEmpty();
            type["description"]!.GetValue<string>().Should().NotBeEmpty();
            var endpoint = type["endpoint"]!.GetValue<string>();
            endpoint.Should().MatchRegex("^/[A-Za-z]+$");
            var extensions = type["schemaExtensions"]?.AsArray() ?? [];
            extensions
                .Should()
                .NotContain(e => e!["required"]!.GetValueKind() != JsonValueKind.False);
            var paths = extensions
                .Select(extension => extension!["schema"]!.GetValue<string>())
                .Prepend(type["schema"]!.GetValue<string>())
                .Select(urn => $"Schemas/{urn}")
                .Append($"ResourceTypes/{type["id"]}")
                .Append(endpoint.TrimStart('/'));
            foreach (var path in paths)
            {
                (await organization.Scim.GetAsync(path)).Status.Should().Be(200, path);
            }
        }
    }

    [Test]
    [Proves("R7643-3.2-01", "R7643-6-04", "R7643-7-01")]
    public async Task What_a_resource_says_of_its_type_and_schemas_is_in_discovery()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = AUser.WithEnterprise("""{"employeeNumber":"7"}""");
        var created = (await organization.Scim.PostAsync("Users", user)).Json;
        var types = (await organization.Scim.GetAsync("ResourceTypes")).Json["Resources"]!;
        var schemas = (await organization.Scim.GetAsync("Schemas")).Json["Resources"]!;

        Texts(types, "name").Should().Contain(created["meta"]!["resourceType"]!.GetValue<string>());
        Texts(schemas, "id")
            .Should()
            .Contain(created["schemas"]!.AsArray().Select(urn => urn!.GetValue<string>()));
    }

    [TestCase("ServiceProviderConfig")]
    [TestCase("ResourceTypes")]
    [TestCase("ResourceTypes/User")]
    [TestCase("Schemas")]
    [TestCase("Schemas/urn:ietf:params:scim:schemas:core:2.0:User")]
    [Proves(
        "R7644-3.1-05",
        "R7644-3.2-08",
        "R7644-3.2-09",
        "R7644-3.2-10",
        "R7644-4-05",
        "R7644-4-09"
    )]
    public async Task Discovery_answers_and_refuses_filters(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        (await organization.Scim.GetAsync(path)).Expect(HttpStatusCode.OK);
        var filtered = await organization.Scim.GetAsync($"{path}?filter=id%20eq%20%22x%22");
        filtered.Status.Should().Be(403);
    }

    [Test]
    [Proves("R7644-4-04", "R7644-4-13")]
    public async Task Every_location_in_discovery_answers()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var types = (await organization.Scim.GetAsync("ResourceTypes")).Json;
        var schemas = (await organization.Scim.GetAsync("Schemas")).Json;
        var locations = types["Resources"]!
            .AsArray()
            .Concat(schemas["Resources"]!.AsArray())
            .Select(item => item!["meta"]!["location"]!.GetValue<string>());

        foreach (var location in locations)
        {
            (await organization.Scim.GetAsync(location)).Status.Should().Be(200, location);
        }
    }

    private static IEnumerable<string> Texts(JsonNode resources, string member) =>
        resources.AsArray().Select(resource => resource![member]!.GetValue<string>());
}
