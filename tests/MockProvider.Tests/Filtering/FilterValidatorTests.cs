using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class FilterValidatorTests
{
    [TestCase("userName eq \"x\" and emails[type eq \"work\"] or not (title pr)")]
    [TestCase("emails co \"x\"")]
    [TestCase("emails[value sw \"x\" or (type pr and primary eq true)]")]
    [TestCase("name pr")]
    [TestCase("name.givenName eq null")]
    [TestCase("meta.created gt \"2011-05-13T04:42:34Z\"")]
    [TestCase("active ne null")]
    [TestCase("profileUrl sw \"https\"")]
    [TestCase("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq \"1\"")]
    [TestCase("x509Certificates.value eq \"AAAA\"")]
    [Proves("R7644-3.4.2.2-49")]
    public void A_filter_that_fits_passes(string text) =>
        FilterValidator.Validate(FilterParser.Parse(text).Value, Examples.User).Should().BeNull();

    [TestCase("nope pr")]
    [TestCase("nope eq \"x\"")]
    [TestCase("emails[nope eq \"x\"]")]
    [TestCase("emails[emails.type eq \"x\"]")]
    [TestCase("nope[type eq \"x\"]")]
    [TestCase("title[value eq \"x\"]")]
    [TestCase("name eq \"x\"")]
    [TestCase("password eq \"s3cret\"")]
    [TestCase("password pr")]
    [TestCase("active gt true")]
    [TestCase("active co \"t\"")]
    [TestCase("active eq \"true\"")]
    [TestCase("userName eq 5")]
    [TestCase("userName eq true")]
    [TestCase("userName gt null")]
    [TestCase("meta.created eq \"yesterday\"")]
    [TestCase("meta.created sw \"2011\"")]
    [TestCase("x509Certificates.value gt \"AAAA\"")]
    [TestCase("x509Certificates.value co \"AAAA\"")]
    [TestCase("userName pr and nope pr")]
    [TestCase("nope pr or userName pr")]
    [TestCase("not (nope pr)")]
    [TestCase("employeeNumber pr")]
    [TestCase("active ge true")]
    [TestCase("active lt true")]
    [TestCase("active le true")]
    [TestCase("x509Certificates.value ge \"AAAA\"")]
    [TestCase("x509Certificates.value lt \"AAAA\"")]
    [TestCase("x509Certificates.value le \"AAAA\"")]
    [TestCase("password sw \"s\"")]
    [TestCase("password gt \"a\"")]
    [TestCase("emails[userName eq \"x\"]")]
    [Proves(
        "R7643-4.1.1-21",
        "R7643-7-33",
        "R7644-3.12-18",
        "R7644-3.4.2.2-20",
        "R7644-3.4.2.2-21",
        "R7644-3.4.2.2-24",
        "R7644-3.4.2.2-25",
        "R7644-3.4.2.2-28",
        "R7644-3.4.2.2-29",
        "R7644-3.4.2.2-32",
        "R7644-3.4.2.2-33",
        "R7644-3.4.2.2-38",
        "R7644-3.4.2.2-48",
        "R7644-3.4.2.2-73"
    )]
    public void One_that_does_not_is_an_invalid_filter(string text) =>
        FilterValidator
            .Validate(FilterParser.Parse(text).Value, Examples.User)!
            .ScimType.Should()
            .Be(ScimType.InvalidFilter);

    [Test]
    public void A_lenient_validator_lets_a_quoted_boolean_pass_and_it_matches()
    {
        var filter = FilterParser.Parse("active eq \"True\"").Value;

        FilterValidator.Validate(filter, Examples.User, lenient: true).Should().BeNull();
        FilterEvaluator.Matches(filter, Examples.Barbara(), Examples.User).Should().BeTrue();
    }

    [Test]
    public void Another_comparison_policy_is_asked_instead()
    {
        var filter = FilterParser.Parse("title eq \"nobody\"").Value;

        FilterEvaluator
            .Matches(filter, Examples.Barbara(), Examples.User, new AlwaysTrue())
            .Should()
            .BeTrue();
    }

    private sealed class AlwaysTrue : IComparisonPolicy
    {
        public bool Matches(
            System.Text.Json.Nodes.JsonNode value,
            AttributeDefinition attribute,
            ComparisonOperator comparison,
            FilterValue operand
        ) => true;

        public bool MatchesUnassigned(
            AttributeDefinition attribute,
            ComparisonOperator comparison,
            FilterValue operand
        ) => true;

        public bool IsPresent(System.Text.Json.Nodes.JsonNode? value) => true;
    }
}
