using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class SeveralTypesFilterTests
{
    private static readonly IReadOnlyList<ResourceType> Both = SchemaCatalogue
        .For("rfc")
        .ResourceTypes;

    private static readonly JsonObject Group = Json.Object(
        """{"id":"g","displayName":"Guides","members":[{"value":"2819c223","type":"User"}]}"""
    );

    [TestCase("userName eq \"x\" or displayName eq \"Guides\"", true)]
    [TestCase("userName eq \"x\"", false)]
    [TestCase("userName pr", false)]
    [TestCase("emails[type eq \"work\"]", false)]
    [TestCase("not (userName pr)", true)]
    [TestCase("userName ne \"x\"", true)]
    [TestCase("userName eq null", true)]
    [TestCase("members.value eq \"2819C223\"", true)]
    [Proves("R7644-3.4.2.1-04", "R7644-3.4.2.1-05")]
    public void An_attribute_of_another_type_has_no_value(string text, bool expected)
    {
        var filter = FilterParser.Parse(text).Value;

        FilterValidator.Validate(filter, Both, FilterPolicy.Strict).Should().BeNull();
        FilterEvaluator.Matches(filter, Group, Both[1]).Should().Be(expected);
    }

    [TestCase("nope pr")]
    [TestCase("password pr")]
    [TestCase("userName gt 5")]
    [TestCase("active gt true")]
    public void What_no_type_has_or_can_compare_is_refused(string text) =>
        FilterValidator
            .Validate(FilterParser.Parse(text).Value, Both, FilterPolicy.Strict)
            .Should()
            .NotBeNull();

    [TestCase("password pr")]
    [TestCase("password eq \"s3cret\"")]
    [TestCase("password sw \"s\"")]
    public void What_is_never_shown_has_no_value_even_if_nobody_asked_the_validator(string text) =>
        FilterEvaluator
            .Matches(FilterParser.Parse(text).Value, Examples.Barbara(), Examples.User)
            .Should()
            .BeFalse();
}
