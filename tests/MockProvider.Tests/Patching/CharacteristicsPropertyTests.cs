using System.Text.Json.Nodes;
using CsCheck;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Patching;

/// <summary>Whatever operations do to a test resource, its characteristics hold.</summary>
public sealed class CharacteristicsPropertyTests
{
    private const string Members = """
        "text":"t","count":1,"amount":1.5,"fixedText":"f","fixedTexts":["a","b"],"fixedDetail":{"name":"f","number":1},
        "detail":{"name":"n","fixedPart":"f","neverPart":"x"},"texts":["a","b"],
        "details":[{"value":"v","type":"work","fixedPart":"f"},{"value":"w","primary":true}],
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second":{"code":"c"}
        """;

    private static readonly string[] Paths =
    [
        .. TestResources.Type.Schema.Attributes.Select(attribute => attribute.Name),
        .. TestResources.Type.Schema.Attributes.SelectMany(attribute =>
            attribute.SubAttributes.Select(sub => $"{attribute.Name}.{sub.Name}")
        ),
        .. TestResources
            .Type.FindAttribute("details")!
            .SubAttributes.Select(sub => $"details[value eq \\\"v\\\"].{sub.Name}"),
        "fixedTexts[value eq \\\"a\\\"]",
        "details[primary eq false]",
        "texts[value eq \\\"a\\\"]",
        "meta.version",
        $"{TestResources.Second}:code",
        $"{TestResources.First}:note",
    ];

    private static readonly string[] Values =
    [
        "null",
        "true",
        "\"f\"",
        "\"other\"",
        "\"AQID\"",
        "\"https://example.com\"",
        "\"2024-01-01T00:00:00Z\"",
        "2",
        "2.5",
        "[]",
        """["a"]""",
        "[1,2]",
        """{"name":"other","number":2,"fixedPart":"other","serverPart":"s"}""",
        """{"value":"v","type":"work","primary":true,"fixedPart":"f"}""",
        """[{"value":"v","type":"work","primary":true},{"value":"new","serverPart":"s"}]""",
    ];

    private static readonly Gen<string> Operations = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, Paths.Length - 1],
        Gen.Int[-1, Values.Length - 1],
        (op, path, value) =>
            $$"""{"op":"{{((string[])["add", "remove", "replace"])[op]}}","path":"{{Paths[path]}}"{{(value < 0 ? "" : $",\"value\":{Values[value]}")}}}"""
    );

    [Test]
    [Proves("R7643-7-21", "R7643-7-23", "R7644-3.5.2-17", "R7644-3.5.2-18")]
    public void What_is_immutable_stays_and_what_is_readOnly_never_comes() =>
        Gen.Select(Operations.Array[1, 3], Gen.Bool)
            .Sample(
                (operations, lenient) =>
                {
                    var before = TestResources.Create(Members).Value;
                    var outcome = Patch.Apply(
                        before,
                        TestResources.Type,
                        PatchPolicy.Of(lenient),
                        operations
                    );
                    if (!outcome.IsError)
                    {
                        ShouldHold(before, outcome.Value.Document);
                    }
                },
                iter: 5000
            );

    private static void ShouldHold(JsonObject before, JsonObject after)
    {
        foreach (var attribute in TestResources.Type.Schema.Attributes)
        {
            if (
                attribute.Mutability == Mutability.Immutable
                && before[attribute.Name] is { } fixedValue
            )
            {
                JsonNode.DeepEquals(fixedValue, after[attribute.Name]).Should().BeTrue();
            }
        }

        after.ContainsKey("serverText").Should().BeFalse();
        after.ToJsonString().Should().NotContain("serverPart");
        RequiredAttributes.FirstMissing(after, TestResources.Type).Should().BeNull();
        (after["details"] as JsonArray ?? [])
            .Count(value => value!["primary"]?.GetValue<bool>() == true)
            .Should()
            .BeLessThanOrEqualTo(1);
        var again = ResourceReader.ForReplace(after, after, TestResources.Type, ReadPolicy.Lenient);
        JsonNode
            .DeepEquals(again.Value, after)
            .Should()
            .BeTrue("what PATCH stores, PUT takes back");
    }
}
