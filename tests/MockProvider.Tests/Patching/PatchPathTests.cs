using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Patching;

namespace ScimConformance.MockProvider.Tests.Patching;

public sealed class PatchPathTests
{
    // The examples of RFC 7644 figure 8, and qualified ones.
    [TestCase("members")]
    [TestCase("name.familyName")]
    [TestCase("addresses[type eq \"work\"]")]
    [TestCase("members[value eq \"2819c223-7f76-453a-919d-413861904646\"].displayName")]
    [TestCase("emails[type eq \"work\" and not (value ew \"x\" or primary eq true)].value")]
    [TestCase("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value")]
    [TestCase("urn:ietf:params:scim:schemas:core:2.0:User:emails[type eq \"a]b\"].value")]
    [Proves("R7644-3.5.2-13")]
    public void A_path_is_printed_as_it_was_written(string text) =>
        PatchPath.Parse(text).Value.ToString().Should().Be(text);

    [TestCase("", "Expected an attribute name at position 0, found the end.")]
    [TestCase(".x", "Expected an attribute name at position 0, found '.x'.")]
    [TestCase(
        "name..givenName",
        "Expected an attribute name at position 0, found 'name..givenName'."
    )]
    [TestCase("/emails/0", "Expected an attribute name at position 0, found '/emails/0'.")]
    [TestCase(
        "emails[0]",
        "Expected the end or a value filter in brackets at position 7, found '0'."
    )]
    [TestCase(
        "emails ",
        "Expected the end or a value filter in brackets at position 6, found ' '."
    )]
    [TestCase(
        "emails[type pr]value",
        "Expected the end or '.' and a sub-attribute at position 15, found 'value'."
    )]
    [TestCase(
        "emails[type pr].a.b",
        "Expected the end or '.' and a sub-attribute at position 15, found '.a.b'."
    )]
    [TestCase(
        "emails[type pr].",
        "Expected the end or '.' and a sub-attribute at position 15, found '.'."
    )]
    [TestCase(
        "emails[type pr][type pr]",
        "Expected the end or '.' and a sub-attribute at position 15, found '['."
    )]
    [Proves("R7644-3.12-23", "R7644-3.5.2-06", "R7644-3.5.2-08")]
    public void An_error_says_where_and_what_was_expected(string text, string detail)
    {
        var error = PatchPath.Parse(text).Error!;

        error.ScimType.Should().Be(ScimType.InvalidPath);
        error.Detail.Should().Be(detail);
    }

    [TestCase("emails[")]
    [TestCase("emails[type eq]")]
    [TestCase("emails[type eq \"work\"")]
    [TestCase("emails[type]")]
    [TestCase("emails[a[b pr]]")]
    [Proves("R7644-3.5.2-14")]
    public void What_is_wrong_in_the_brackets_is_an_invalid_filter(string text) =>
        PatchPath.Parse(text).Error!.ScimType.Should().Be(ScimType.InvalidFilter);
}
