using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Every attribute definition under /Schemas is well formed (RFC 7643 section 7).</summary>
public sealed partial class SchemaDefinitionTests
{
    private static readonly string[] Types =
    [
        "string",
        "boolean",
        "decimal",
        "integer",
        "dateTime",
        "binary",
        "reference",
        "complex",
    ];

    private static readonly Dictionary<string, Func<JsonObject, bool>> Rules = new(
        StringComparer.Ordinal
    )
    {
        ["R7643-1.2-01"] = d => Text(d, "type") is "complex" || !d.ContainsKey("subAttributes"),
        ["R7643-2.1-03"] = d => Text(d, "name") is "$ref" || Name().IsMatch(Text(d, "name")!),
        ["R7643-2.3-01"] = d => Types.Contains(Text(d, "type"), StringComparer.Ordinal),
        ["R7643-2.3.7-04"] = d =>
            Text(d, "type") is not "reference" || d["referenceTypes"] is JsonArray { Count: > 0 },
        ["R7643-7-08"] = d => Text(d, "name") is { Length: > 0 },
        ["R7643-7-09"] = d => Types.Contains(Text(d, "type"), StringComparer.Ordinal),
        ["R7643-7-10"] = d =>
            Text(d, "type") is not "complex" || d["subAttributes"] is JsonArray { Count: > 0 },
        ["R7643-7-11"] = d =>
            d["subAttributes"] is not JsonArray subs || subs.All(sub => sub is JsonObject),
        ["R7643-7-12"] = d => IsBoolean(d["multiValued"]),
        ["R7643-7-13"] = d => Text(d, "description") is { Length: > 0 },
        ["R7643-7-14"] = d => IsBoolean(d["required"]),
        ["R7643-7-16"] = d => d["canonicalValues"] is null || AreTexts(d["canonicalValues"]!),
        ["R7643-7-17"] = d => Text(d, "type") is not "string" || IsBoolean(d["caseExact"]),
        ["R7643-7-25"] = d =>
            Text(d, "mutability") is "readOnly" or "readWrite" or "immutable" or "writeOnly",
        ["R7643-7-26"] = d => Text(d, "returned") is "always" or "never" or "default" or "request",
        ["R7643-7-27"] = d => Text(d, "uniqueness") is "none" or "server" or "global",
        ["R7643-7-38"] = d => d["referenceTypes"] is null || AreTargets(d["referenceTypes"]!),
        ["R7643-7-39"] = d => Text(d, "type") is "reference" || !d.ContainsKey("referenceTypes"),
    };

    private static IEnumerable<TestCaseData> Cases =>
        Rules.Keys.Select(id => new TestCaseData(id).Proving(id));

    [TestCaseSource(nameof(Cases))]
    public async Task Every_definition_is_well_formed(string id)
    {
        var schemas = await SchemasAsync();

        schemas
            .SelectMany(schema => Definitions(schema, "attributes"))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(definition => Rules[id](definition));
    }

    [Test]
    [Proves("R7643-7-02", "R7643-7-04", "R7643-7-05", "R7643-7-06", "R7643-7-07", "R7643-7-40")]
    public async Task A_schema_has_an_id_a_name_a_description_and_attributes()
    {
        var schemas = await SchemasAsync();

        schemas.Select(schema => Text(schema, "id")).Should().OnlyHaveUniqueItems();
        schemas
            .Should()
            .OnlyContain(schema =>
                schema["schemas"]!.AsArray().Single()!.ToString() == SchemaUrns.Schema
                && Text(schema, "id")!.StartsWith("urn:", StringComparison.Ordinal)
                && Text(schema, "name")!.Length > 0
                && Text(schema, "description")!.Length > 0
                && schema["attributes"]!.AsArray().Count > 0
            );
    }

    [Test]
    [Proves("R7643-10.2.1-01", "R7644-3.1-03")]
    public async Task Messages_are_not_among_the_schemas() =>
        (await SchemasAsync())
            .Should()
            .NotContain(schema =>
                Text(schema, "id")!.Contains(":scim:api:", StringComparison.OrdinalIgnoreCase)
            );

    [Test]
    [Proves("R7643-2.3.8-02", "R7643-2.4-03")]
    public async Task Parts_are_simple_and_the_usual_names_keep_their_meaning()
    {
        var parts = (await SchemasAsync())
            .Where(schema => Text(schema, "name") is not "Schema")
            .SelectMany(schema => Definitions(schema, "attributes"))
            .SelectMany(attribute => Definitions(attribute, "subAttributes"));

        parts
            .Should()
            .OnlyContain(part => Text(part, "type") != "complex" && HasItsUsualType(part));
    }

    [Test]
    [Proves("R7643-3.3-03")]
    public async Task An_extension_defines_no_attribute_that_the_core_has()
    {
        var schemas = await SchemasAsync();
        var core = schemas.Single(schema => HasId(schema, SchemaUrns.User));
        var extension = schemas.Single(schema => HasId(schema, SchemaUrns.EnterpriseUser));

        Names(extension).Should().NotIntersectWith(Names(core));
    }

    private static async Task<List<JsonObject>> SchemasAsync()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        return
        [
            .. (await organization.Scim.GetAsync("Schemas")).Json["Resources"]!
                .AsArray()
                .Select(schema => schema!.AsObject()),
        ];
    }

    private static IEnumerable<JsonObject> Definitions(JsonObject parent, string list) =>
        parent[list] is JsonArray definitions
            ? definitions
                .Select(definition => definition!.AsObject())
                .SelectMany(definition =>
                    Definitions(definition, "subAttributes").Prepend(definition)
                )
            : [];

    private static IEnumerable<string?> Names(JsonObject schema) =>
        schema["attributes"]!.AsArray().Select(attribute => Text(attribute!.AsObject(), "name"));

    private static bool HasItsUsualType(JsonObject part) =>
        (Text(part, "name"), Text(part, "type")) switch
        {
            ("type" or "display", var type) => type is "string",
            ("primary", var type) => type is "boolean",
            ("$ref", var type) => type is "reference",
            _ => true,
        };

    private static bool HasId(JsonObject schema, string id) =>
        string.Equals(Text(schema, "id"), id, StringComparison.Ordinal);

    private static string? Text(JsonObject definition, string member) =>
        definition[member] is { } value && value.GetValueKind() is JsonValueKind.String
            ? value.GetValue<string>()
            : null;

    private static bool IsBoolean(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool AreTexts(JsonNode values) =>
        values is JsonArray array
        && array.All(value => value?.GetValueKind() is JsonValueKind.String);

    private static bool AreTargets(JsonNode values) =>
        AreTexts(values)
        && values
            .AsArray()
            .All(value => value!.GetValue<string>() is "User" or "Group" or "external" or "uri");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_$-]*$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
