using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Resources;

/// <summary>What RFC 7643 section 3.1 says of the attributes that every resource has.</summary>
public sealed class CommonAttributeTests
{
    [TestCase("resourceType", "\"User\"")]
    [TestCase("created", "\"2010-01-23T04:56:22Z\"")]
    [TestCase("lastModified", "\"2011-05-13T04:42:34Z\"")]
    [TestCase("location", "\"https://example.com/v2/Users/2819c223\"")]
    [TestCase("version", "\"W/\\\"1\\\"\"")]
    [Proves("R7643-3.1-20", "R7643-3.1-22", "R7643-3.1-24", "R7643-3.1-26", "R7643-3.1-28")]
    public void A_part_of_meta_is_shown_by_default_alone_or_not_at_all(string part, string value)
    {
        Show(null, null)["meta"]![part].ShouldBe(value);
        Show($"meta.{part}", null)["meta"].ShouldBe($$"""{"{{part}}":{{value}} }""");
        Show(null, "meta").ContainsKey("meta").Should().BeFalse();
    }

    [Test]
    [Proves("R7643-3.1-03", "R7643-3.1-11")]
    public void The_id_cannot_be_left_out()
    {
        Show(null, "id")["id"].ShouldBe("\"2819c223\"");
        Show("userName", null)["id"].ShouldBe("\"2819c223\"");
    }

    [Test]
    [Proves("R7643-2.1-04", "R7644-3.10-01")]
    public void Names_ignore_case_in_lists_and_filters_alike()
    {
        Show("DISPLAYname,TITLE", null)["title"].ShouldBe("\"Tour Guide\"");
        FilterEvaluator
            .Matches(
                FilterParser.Parse("TITLE eq \"Tour Guide\"").Value,
                Examples.Barbara(),
                Examples.User
            )
            .Should()
            .BeTrue();
    }

    [Test]
    [Proves("R7643-3.1-16", "R7643-7-19")]
    public void An_external_id_keeps_its_case() =>
        ResourceReader
            .ForReplace(
                Json.Object(
                    """{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"u","externalId":"eXt-É"}"""
                ),
                Examples.Barbara(),
                Examples.User,
                ReadPolicy.Strict
            )
            .Value["externalId"]
            .ShouldBe("\"eXt-É\"");

    private static JsonObject Show(string? attributes, string? excluded) =>
        Projection.Project(Examples.Barbara(), Examples.User, Paths(attributes), Paths(excluded));

    private static AttributePath[]? Paths(string? list) =>
        list
            ?.Split(',')
            .Select(text => AttributePath.TryParse(text, out var path) ? path : null)
            .OfType<AttributePath>()
            .ToArray();
}
