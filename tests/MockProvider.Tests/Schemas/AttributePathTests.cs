using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class AttributePathTests
{
    [TestCase("userName", null, "userName", null)]
    [TestCase("name.familyName", null, "name", "familyName")]
    [TestCase("members.$ref", null, "members", "$ref")]
    [TestCase(
        "urn:ietf:params:scim:schemas:core:2.0:User:userName",
        SchemaUrns.User,
        "userName",
        null
    )]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
        SchemaUrns.EnterpriseUser,
        "manager",
        "value"
    )]
    public void A_path_is_parsed_and_printed_back(
        string text,
        string? schema,
        string name,
        string? sub
    )
    {
        AttributePath.TryParse(text, out var path).Should().BeTrue();

        path.Should().Be(new AttributePath(schema, name, sub));
        path!.ToString().Should().Be(text);
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase(".x")]
    [TestCase("a.")]
    [TestCase("a..b")]
    [TestCase("a.b.c")]
    [TestCase("1a")]
    [TestCase("a b")]
    [TestCase("a[b]")]
    [TestCase("http://x:y")]
    [TestCase("urn:x:")]
    [TestCase("naïve")]
    public void Anything_else_is_no_path(string? text) =>
        AttributePath.TryParse(text, out _).Should().BeFalse();
}
