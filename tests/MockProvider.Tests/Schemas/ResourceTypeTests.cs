using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class ResourceTypeTests
{
    [TestCase("USERNAME", null, "userName")]
    [TestCase("id", null, "id")]
    [TestCase("Meta.Created", null, "created")]
    [TestCase("name.FAMILYNAME", null, "familyName")]
    [TestCase("URN:ietf:params:scim:schemas:core:2.0:user:userName", null, "userName")]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:MANAGER.value",
        Examples.Enterprise,
        "value"
    )]
    [Proves("R7644-3.10-02")]
    public void A_path_resolves_ignoring_case(string text, string? extension, string leaf)
    {
        AttributePath.TryParse(text, out var path).Should().BeTrue();

        var resolved = Examples.User.Resolve(path!);

        resolved!.Extension.Should().Be(extension);
        resolved.Leaf.Name.Should().Be(leaf);
    }

    [TestCase("nope")]
    [TestCase("name.nope")]
    [TestCase("userName.value")]
    [TestCase("employeeNumber")]
    [TestCase("urn:example:2.0:User:userName")]
    public void An_unknown_path_does_not_resolve(string text)
    {
        AttributePath.TryParse(text, out var path).Should().BeTrue();

        Examples.User.Resolve(path!).Should().BeNull();
    }
}
