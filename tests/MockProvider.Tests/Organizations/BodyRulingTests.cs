using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses how a body is read, both ways.</summary>
public sealed class BodyRulingTests
{
    [TestCase("unknownAttributes", "ignore", "\"nope\":1", null)]
    [TestCase("unknownAttributes", "refuse", "\"nope\":1", "invalidSyntax")]
    [TestCase("unknownAttributes", "refuse", "\"name\":{\"nope\":1}", "invalidSyntax")]
    [TestCase(
        "unknownAttributes",
        "refuse",
        "\"id\":\"x\",\"meta\":{},\"title\":\"t\",\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":{\"department\":\"d\"}",
        null
    )]
    [TestCase("wrongSchemas", "refuse", "\"schemas\":[\"urn:x\"]", "invalidValue")]
    [TestCase("wrongSchemas", "accept", "\"schemas\":[\"urn:x\"]", null)]
    [TestCase("singleForMultiValued", "refuse", "\"emails\":{\"value\":\"x\"}", "invalidValue")]
    [TestCase("singleForMultiValued", "accept", "\"emails\":{\"value\":\"x\"}", null)]
    [TestCase("booleanText", "refuse", "\"active\":\"true\"", "invalidValue")]
    [TestCase("booleanText", "accept", "\"active\":\"true\"", null)]
    [TestCase("booleanText", "accept", "\"active\":\"maybe\"", "invalidValue")]
    [TestCase(
        "twoPrimaries",
        "refuse",
        "\"emails\":[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":true}]",
        "invalidValue"
    )]
    [TestCase(
        "twoPrimaries",
        "normalise",
        "\"emails\":[{\"value\":\"a\",\"primary\":true},{\"value\":\"b\",\"primary\":true}]",
        null
    )]
    [TestCase("canonicalValues", "open", "\"emails\":[{\"type\":\"school\"}]", null)]
    [TestCase("canonicalValues", "refuse", "\"emails\":[{\"type\":\"school\"}]", "invalidValue")]
    [TestCase("canonicalValues", "refuse", "\"emails\":[{\"type\":\"WORK\"}]", null)]
    [TestCase("softFormats", "refuse", "\"locale\":\"en US\"", "invalidValue")]
    [TestCase("softFormats", "store", "\"locale\":\"en US\"", null)]
    [Proves(
        "R7643-2.3.1-02",
        "R7643-2.3.2-01",
        "R7643-2.4-04",
        "R7643-3-01",
        "R7643-7-41",
        "R7644-3.3-16"
    )]
    public void In_a_body(string option, string value, string members, string? scimType)
    {
        var body = Json.Object($$"""{"userName":"u",{{members}}}""");
        if (!body.ContainsKey("schemas"))
        {
            body["schemas"] = new JsonArray(MockProvider.Schemas.SchemaUrns.User);
        }

        var read = ResourceReader.ForCreate(
            body,
            Examples.User,
            RulingOptions.With(option, value).Reading
        );

        read.Error?.ScimType!.Value.Keyword().Should().Be(scimType);
        (read.Error is null).Should().Be(scimType is null);
    }
}
