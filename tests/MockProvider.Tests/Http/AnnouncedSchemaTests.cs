using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Requirements;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>The served /Schemas against what RFC 7643 section 8.7 prints; the rows are read from the catalogue.</summary>
public sealed class AnnouncedSchemaTests
{
    // Rulings N66 and N58: the printed schema contradicts the text in these two.
    private static readonly Dictionary<string, string> Mended = new(StringComparer.Ordinal)
    {
        ["R7643-8.7.2-27"] = """{"multiValued":true,"required":false}""",
        ["R7643-8.7.2-35"] = """
            {"canonicalValues":["string","complex","boolean","decimal","integer","dateTime","reference","binary"]}
            """,
    };

    // The typical fault of these is not in the announcement: the tests of groups prove them.
    private static readonly string[] Behaviour =
    [
        "R7643-8.7.1-48",
        "R7643-8.7.1-50",
        "R7643-8.7.1-51",
    ];

    private static IEnumerable<TestCaseData> Rows =>
        SchemaRow
            .All.Where(row => row.Schema is not "Group")
            .Select(row =>
                new TestCaseData(row.Id)
                    .Proving([.. new[] { row.Id }.Except(Behaviour, StringComparer.Ordinal)])
                    .SetArgDisplayNames(row.Id, row.Path)
            );

    [TestCaseSource(nameof(Rows))]
    public async Task An_attribute_is_announced_as_the_RFC_prints_it(string id)
    {
        var row = SchemaRow.Find(id);
        var organization = await SharedProvider.CreateOrganizationAsync();

        var schema = (await organization.Scim.GetAsync($"Schemas/{row.Urn}")).Json;

        var announced = Definition(Definition(schema, "attributes", row.Attribute), row.Sub);
        foreach (var (characteristic, expected) in Expected(row))
        {
            announced[characteristic].ShouldBe(expected!.ToJsonString());
        }
    }

    private static JsonObject Expected(SchemaRow row)
    {
        var expected = row.Printed.DeepClone().AsObject();
        if (row.Type is "reference" or "binary")
        {
            // Ruling N36: RFC 7643 sections 2.3.6 and 2.3.7 call these case exact, whatever is printed.
            expected["caseExact"] = true;
        }

        foreach (var (characteristic, value) in Json.Object(Mended.GetValueOrDefault(row.Id, "{}")))
        {
            expected[characteristic] = value!.DeepClone();
        }

        return expected;
    }

    private static JsonObject Definition(JsonObject attribute, string? sub) =>
        sub is null ? attribute : Definition(attribute, "subAttributes", sub);

    private static JsonObject Definition(JsonObject parent, string list, string name) =>
        parent[list]!
            .AsArray()
            .Single(item =>
                string.Equals(item!["name"]!.GetValue<string>(), name, StringComparison.Ordinal)
            )!
            .AsObject();
}
