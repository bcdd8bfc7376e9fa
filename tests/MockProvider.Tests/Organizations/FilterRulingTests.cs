using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Each option that chooses what a filter means, both ways.</summary>
public sealed class FilterRulingTests
{
    [TestCase("unknownFilterAttribute", "refuse", "nope eq \"x\"", null)]
    [TestCase("unknownFilterAttribute", "noMatch", "nope eq \"x\"", false)]
    [TestCase("unknownFilterAttribute", "noMatch", "emails[nope pr]", false)]
    [TestCase("neUnassigned", "match", "nickName ne \"x\"", true)]
    [TestCase("neUnassigned", "noMatch", "nickName ne \"x\"", false)]
    [TestCase("eqNull", "unassigned", "nickName eq null", true)]
    [TestCase("eqNull", "refuse", "nickName eq null", null)]
    [TestCase("complexFilterWithoutSub", "value", "emails co \"jensen.org\"", true)]
    [TestCase("complexFilterWithoutSub", "refuse", "emails co \"jensen.org\"", null)]
    [TestCase("complexFilterWithoutSub", "refuse", "emails pr", true)]
    [TestCase("unquotedOperand", "refuse", "userName eq bjensen@example.com", null)]
    [TestCase("unquotedOperand", "accept", "userName eq bjensen@example.com", true)]
    [TestCase("booleanText", "refuse", "active eq \"True\"", null)]
    [TestCase("booleanText", "accept", "active eq \"True\"", true)]
    [TestCase("emptyFilter", "refuse", " ", null)]
    [TestCase("emptyFilter", "ignore", " ", true)]
    [Proves(
        "R7644-3.4.2.2-05",
        "R7644-3.4.2.2-53",
        "R7644-3.4.2.2-54",
        "R7644-3.4.2.2-62",
        "R7644-3.4.2.2-73",
        "R7644-3.4.2.2-75"
    )]
    public void In_a_filter(string option, string value, string text, bool? matches)
    {
        var policy = RulingOptions.With(option, value).Filtering;

        var parsed = FilterParser.ParseOptional(text, policy);
        var error =
            parsed.Error
            ?? (
                parsed.Value is null
                    ? null
                    : FilterValidator.Validate(parsed.Value, [Examples.User], policy)
            );

        (error?.ScimType).Should().Be(matches is null ? ScimType.InvalidFilter : null);
        if (matches is not null && parsed.Value is { } filter)
        {
            FilterEvaluator
                .Matches(filter, Examples.Barbara(), Examples.User, policy.Comparison)
                .Should()
                .Be(matches.Value);
        }
    }
}
