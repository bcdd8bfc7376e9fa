using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

/// <summary>Filters on attributes of every type and name.</summary>
public sealed class TestResourceFilterTests
{
    private const string Members = """
        "text":"Blue","exactText":"Blue","flag":true,"amount":10.5,"count":10,"moment":"2024-01-01T12:00:00Z","bytes":"AQI=",
        "link":"https://example.com/A","counts":[9,10],"texts":["a","B"],"with-hyphen":"h","with_underscore":"u","with2digits34":"d",
        "withoutCaseExact":"MiXed","neverText":"n",
        "details":[{"value":"v","type":"work","number":3},{"value":"w","type":"home"}],
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second":{"code":"c","serial-number":"S-1"}
        """;

    [TestCase("text eq \"BLUE\"", true)]
    [TestCase("exactText eq \"BLUE\"", false)]
    [TestCase("exactText ne \"BLUE\"", true)]
    [TestCase("exactText sw \"B\"", true)]
    [TestCase("exactText sw \"b\"", false)]
    [TestCase("withoutCaseExact eq \"mIxED\"", true)]
    [TestCase("count eq 10", true)]
    [TestCase("count eq 10.0", true)]
    [TestCase("count gt 9", true)]
    [TestCase("count gt 10", false)]
    [TestCase("count ge 10", true)]
    [TestCase("count lt 11", true)]
    [TestCase("count lt 9", false)]
    [TestCase("count le 9", false)]
    [TestCase("amount gt 9.75", true)]
    [TestCase("counts lt 10", true)]
    [TestCase("moment eq \"2024-01-01T14:00:00+02:00\"", true)]
    [TestCase("moment lt \"2024-01-01t12:00:00.5z\"", true)]
    [TestCase("bytes eq \"AQI\"", true)]
    [TestCase("bytes eq \"aqi=\"", false)]
    [TestCase("link eq \"https://example.com/a\"", false)]
    [TestCase("with-hyphen eq \"h\" and with_underscore eq \"u\" and with2digits34 eq \"d\"", true)]
    [TestCase("texts eq \"b\"", true)]
    [TestCase("texts[value eq \"b\"]", true)]
    [TestCase("details[type eq \"home\" and number pr]", false)]
    [TestCase("details[type eq \"work\" and (number gt 2 and number lt 4)]", true)]
    [TestCase("details.number eq 3", true)]
    [TestCase(
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second:serial-number eq \"S-1\"",
        true
    )]
    [Proves(
        "R7643-2.2-02",
        "R7643-2.3.5-03",
        "R7643-2.3.6-03",
        "R7643-2.3.7-03",
        "R7643-7-18",
        "R7644-3.4.2.2-19",
        "R7644-3.4.2.2-23",
        "R7644-3.4.2.2-27",
        "R7644-3.4.2.2-31",
        "R7644-3.4.2.2-37",
        "R7644-3.4.2.2-59",
        "R7644-3.4.2.2-60",
        "R7644-3.4.2.2-66"
    )]
    public void A_comparison_follows_the_definition(string text, bool expected)
    {
        var filter = FilterParser.Parse(text).Value;

        FilterValidator.Validate(filter, TestResources.Type).Should().BeNull();
        FilterEvaluator
            .Matches(filter, TestResources.Create(Members).Value, TestResources.Type)
            .Should()
            .Be(expected);
    }

    [TestCase("neverText eq \"n\"")]
    [TestCase("secretText pr")]
    [TestCase("details[neverPart eq \"n\"]")]
    [TestCase("details.neverPart pr")]
    [TestCase("flag gt true")]
    [TestCase("bytes ge \"AQI=\"")]
    [TestCase("count eq \"10\"")]
    [TestCase("amount co 1")]
    public void What_does_not_fit_is_refused(string text) =>
        FilterValidator
            .Validate(FilterParser.Parse(text).Value, TestResources.Type)
            .Should()
            .NotBeNull();
}
