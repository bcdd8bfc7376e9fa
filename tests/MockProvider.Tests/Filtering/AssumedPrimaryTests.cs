using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

/// <summary>RFC 7643 section 2.4: a primary that is left out is false.</summary>
[Proves("R7643-2.4-05")]
public sealed class AssumedPrimaryTests
{
    [TestCase("emails[type eq \"home\" and primary eq false]", true)]
    [TestCase("emails[type eq \"home\" and primary eq true]", false)]
    [TestCase("emails[type eq \"home\" and primary ne true]", true)]
    [TestCase("emails[type eq \"home\" and primary pr]", false)]
    [TestCase("emails[type eq \"work\" and primary pr]", true)]
    [TestCase("emails.primary eq false", true)]
    [TestCase("emails.primary eq true", true)]
    [TestCase("phoneNumbers.primary eq false", false)]
    public void It_compares_as_false(string filter, bool expected) =>
        FilterEvaluator
            .Matches(FilterParser.Parse(filter).Value, Examples.Barbara(), Examples.User)
            .Should()
            .Be(expected);
}
