using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>How resources and messages look (RFC 7643 sections 2 and 3).</summary>
public sealed class RepresentationTests
{
    [Test]
    [Proves("R7643-2.3-02", "R7643-2.3-03", "R7643-2.3-06", "R7643-2.3-07", "R7643-2.3-08")]
    [Proves("R7643-2.3-09", "R7643-2.4-01", "R7643-2.4-02", "R7643-3-07", "R7643-3-08")]
    [Proves("R7643-2.3.7-01", "R7643-2.3.7-05")]
    public async Task Every_value_has_the_type_that_the_schemas_announce()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", FullUser.Body());

        var user = (await organization.Scim.GetAsync($"Users/{created.Id}")).Json;

        var type = Examples.User;
        var extension = user[Examples.Enterprise]!.AsObject();
        user.Remove(Examples.Enterprise);
        user.Should().HaveCountGreaterThan(20);
        ShouldFit(user, [.. CommonAttributes.All, .. type.Schema.Attributes], "");
        ShouldFit(extension, type.Extensions[0].Schema.Attributes, "extension.");
        var location = new Uri(user["meta"]!["location"]!.GetValue<string>());
        location.Scheme.Should().StartWith("http");
    }

    [Test]
    [Proves("R7644-3.4.2-09", "R7643-2.1-02", "R7643-4.1-01", "R7643-1.1-01", "R7643-3-02")]
    public async Task A_list_shows_each_resource_as_a_read_of_it_does()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var created = await organization.Scim.PostAsync("Users", FullUser.Body());
        var read = await organization.Scim.GetAsync($"Users/{created.Id}");

        var list = await organization.Scim.GetAsync("Users?filter=userName%20sw%20%22full%22");

        list.Json["schemas"].ShouldBe("""["urn:ietf:params:scim:api:messages:2.0:ListResponse"]""");
        list.Json["Resources"]![0].ShouldBe(read.Text);
        read.Json["schemas"]![0].ShouldBe("\"urn:ietf:params:scim:schemas:core:2.0:User\"");
        read.Json["meta"]!["resourceType"].ShouldBe("\"User\"");
    }

    [TestCase("Users", "ListResponse")]
    [TestCase("Users?filter=x", "Error")]
    [TestCase("Users/nobody", "Error")]
    [TestCase("Schemas", "ListResponse")]
    [TestCase("ResourceTypes", "ListResponse")]
    [Proves("R7644-3.1-02", "R7644-8.2-01", "R7643-3-02", "R7644-3.4.2-01")]
    public async Task A_message_names_its_schema_as_it_is_registered(string path, string name)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Scim.GetAsync(path);

        answer.Json["schemas"].ShouldBe($"""["urn:ietf:params:scim:api:messages:2.0:{name}"]""");
    }

    [Test]
    [Proves("R7643-2.3.5-01", "R7643-3.1-34")]
    public async Task Times_have_a_date_a_time_and_a_zone_and_no_header_contradicts_the_location()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync(AUser.Name);

        var read = await organization.Scim.GetAsync($"Users/{id}");

        var meta = read.Json["meta"]!;
        foreach (var member in new[] { "created", "lastModified" })
        {
            meta[member]!
                .GetValue<string>()
                .Should()
                .MatchRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$");
        }

        var header = read.Response.Content.Headers.ContentLocation?.AbsoluteUri;
        (header ?? meta["location"]!.GetValue<string>())
            .Should()
            .Be(meta["location"]!.GetValue<string>());
    }

    private static void ShouldFit(
        JsonObject value,
        IReadOnlyList<AttributeDefinition> definitions,
        string place
    )
    {
        foreach (var (name, member) in value)
        {
            var definition = definitions.Single(known =>
                string.Equals(known.Name, name, StringComparison.Ordinal)
            );
            var values = definition.MultiValued ? member!.AsArray().ToArray() : [member];
            foreach (var single in values)
            {
                single!
                    .GetValueKind()
                    .Should()
                    .Be(Kind(definition, single), place + definition.Name);
                if (definition.IsComplex)
                {
                    ShouldFit(single.AsObject(), definition.SubAttributes, $"{place}{name}.");
                }
            }
        }
    }

    private static JsonValueKind Kind(AttributeDefinition definition, JsonNode value) =>
        definition.Type switch
        {
            AttributeType.Complex => JsonValueKind.Object,
            AttributeType.Boolean => value.ToJsonString() is "true"
                ? JsonValueKind.True
                : JsonValueKind.False,
            AttributeType.Integer or AttributeType.Decimal => JsonValueKind.Number,
            _ => JsonValueKind.String,
        };
}
