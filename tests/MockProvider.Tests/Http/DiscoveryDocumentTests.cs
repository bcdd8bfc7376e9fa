using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>The three kinds of discovery documents against the schemas that RFC 7643 section 8.7.2 prints for them.</summary>
public sealed class DiscoveryDocumentTests
{
    private static IEnumerable<TestCaseData> Rows =>
        SchemaRow
            .All.Where(row => row.Schema is "ServiceProviderConfig" or "ResourceType" or "Schema")
            .Select(row =>
                new TestCaseData(row.Id).Proving(row.Id).SetArgDisplayNames(row.Id, row.Path)
            );

    [TestCaseSource(nameof(Rows))]
    public async Task A_live_document_holds_what_its_schema_says(string id)
    {
        var row = SchemaRow.Find(id);
        var organization = await SharedProvider.CreateOrganizationAsync();

        var documents = await DocumentsAsync(organization, row.Schema);

        var parents = row.Sub is null ? documents : documents.SelectMany(d => Parents(d, row));
        parents.Should().NotBeEmpty().And.OnlyContain(parent => Fits(parent, row));
    }

    [Test]
    [Proves("R7643-8.7.2-20", "R7643-8.7.2-21")]
    public async Task What_the_printed_schema_forgot_is_in_the_live_configuration()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var config = (await organization.Scim.GetAsync("ServiceProviderConfig")).Json;

        config["etag"]!["supported"]!.GetValueKind().Should().BeOneOf(Booleans);
        config["authenticationSchemes"]!
            .AsArray()
            .Should()
            .OnlyContain(scheme => scheme!["type"]!.GetValue<string>().Length > 0);
    }

    [Test]
    [Proves("R7643-8.7.2-46")]
    public async Task Sub_attributes_are_defined_by_the_same_members_as_attributes()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var urn = SchemaRow.All.First(row => row.Schema is "Schema").Urn;

        var schema = (await organization.Scim.GetAsync($"Schemas/{urn}")).Json;

        var attribute = Named(schema["attributes"]!, "attributes")["subAttributes"]!;
        Names(Named(attribute, "subAttributes")["subAttributes"]!)
            .Should()
            .BeEquivalentTo(Names(attribute).Where(name => name is not "subAttributes"))
            .And.HaveCount(11);
    }

    private static readonly JsonValueKind[] Booleans = [JsonValueKind.True, JsonValueKind.False];

    private static async Task<IEnumerable<JsonObject>> DocumentsAsync(
        TestOrganization organization,
        string schema
    ) =>
        schema is "ServiceProviderConfig"
            ? [(await organization.Scim.GetAsync(schema)).Json]
            : Objects((await organization.Scim.GetAsync($"{schema}s")).Json["Resources"]!);

    // The definitions inside a Schema are nested: what holds for an attribute holds for its parts.
    private static IEnumerable<JsonObject> Parents(JsonObject document, SchemaRow row) =>
        document[row.Attribute] switch
        {
            JsonArray values => Objects(values)
                .SelectMany(value =>
                    value.ContainsKey("subAttributes")
                        ? Objects(value["subAttributes"]!).Prepend(value)
                        : [value]
                ),
            JsonObject value => [value],
            _ => [],
        };

    private static bool Fits(JsonObject parent, SchemaRow row) =>
        parent[row.Sub ?? row.Attribute] switch
        {
            null => !row.IsRequired || row.Id is "R7643-8.7.2-27",
            JsonArray values => (row.IsMultiValued || row.Id is "R7643-8.7.2-27")
                && values.All(value => IsOfType(value!, row)),
            var value => !row.IsMultiValued && IsOfType(value, row),
        };

    private static bool IsOfType(JsonNode value, SchemaRow row) =>
        row.Type switch
        {
            "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ToJsonString().All(char.IsAsciiDigit),
            "complex" => value is JsonObject,
            _ => value.GetValueKind() is JsonValueKind.String
                && IsText(value.GetValue<string>(), row),
        };

    private static bool IsText(string text, SchemaRow row) =>
        row.Path switch
        {
            "endpoint" => text.StartsWith('/'),
            "schema" or "schemaExtensions.schema" => text.StartsWith(
                "urn:ietf:params:scim:",
                StringComparison.Ordinal
            ),
            "id" when row.Schema is "Schema" => Uri.TryCreate(text, UriKind.Absolute, out _),
            // Ruling N58: the printed list forgets binary.
            "attributes.type" when text is "binary" => true,
            _ when row.Printed["canonicalValues"] is JsonArray values => values.Any(value =>
                string.Equals(value!.GetValue<string>(), text, StringComparison.Ordinal)
            ),
            _ => text.Length > 0,
        };

    private static IEnumerable<JsonObject> Objects(JsonNode array) =>
        array.AsArray().Select(item => item!.AsObject());

    private static IEnumerable<string> Names(JsonNode definitions) =>
        Objects(definitions).Select(definition => definition["name"]!.GetValue<string>());

    private static JsonObject Named(JsonNode definitions, string name) =>
        Objects(definitions)
            .Single(definition =>
                string.Equals(
                    definition["name"]!.GetValue<string>(),
                    name,
                    StringComparison.Ordinal
                )
            );
}
