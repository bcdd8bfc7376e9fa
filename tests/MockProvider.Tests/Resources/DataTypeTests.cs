namespace ScimConformance.MockProvider.Tests.Resources;

/// <summary>RFC 7643 section 2.3, on attributes of every type.</summary>
public sealed class DataTypeTests
{
    [TestCase("text", "\"t\"")]
    [TestCase("text", "\"Zoë 😀 \\\" \\\\ / 漢字\"")]
    [TestCase("text", "\"\"")]
    [TestCase("flag", "true")]
    [TestCase("amount", "1.5")]
    [TestCase("amount", "-0.25")]
    [TestCase("count", "0")]
    [TestCase("count", "-9223372036854775808")]
    [TestCase("moment", "\"2024-02-29T23:59:59.123456789+02:00\"")]
    [TestCase("moment", "\"2024-01-01T00:00:00\"")]
    [TestCase("bytes", "\"AQID\"")]
    [TestCase("bytes", "\"AQI=\"")]
    [TestCase("bytes", "\"AQI\"")]
    [TestCase("link", "\"https://example.com/a%20b?c=d#e\"")]
    [TestCase("link", "\"../Users/1\"")]
    [TestCase("owner", "\"urn:example:user:1\"")]
    [TestCase("detail", """{"name":"n","number":1,"tags":["a","b"]}""")]
    [TestCase("texts", """["a","b"]""")]
    [TestCase("flags", "[true,false]")]
    [TestCase("amounts", "[1.5,2.5]")]
    [TestCase("counts", "[2,1]")]
    [TestCase("moments", """["2024-01-01T00:00:00Z"]""")]
    [TestCase("byteStrings", """["AQID","AQI"]""")]
    [TestCase("links", """["https://example.com"]""")]
    [TestCase("details", """[{"value":"v","type":"work"},{"value":"v","type":"home"}]""")]
    [TestCase("with-hyphen", "\"t\"")]
    [TestCase("with_underscore", "\"t\"")]
    [TestCase("with2digits34", "\"t\"")]
    [TestCase("bare", "\"t\"")]
    [TestCase("withoutType", "\"t\"")]
    [TestCase("colour", "\"purple\"")]
    [Proves(
        "R7643-2.3-02",
        "R7643-2.3-03",
        "R7643-2.3-04",
        "R7643-2.3-05",
        "R7643-2.3-06",
        "R7643-2.3-07",
        "R7643-2.3-08",
        "R7643-2.3-09",
        "R7643-2.2-06",
        "R7643-2.3.1-01",
        "R7643-2.3.1-02",
        "R7643-2.3.3-01",
        "R7643-2.3.6-02",
        "R7643-2.4-01",
        "R7643-2.4-10"
    )]
    public void A_value_of_the_type_is_stored_as_it_is(string attribute, string value) =>
        TestResources.Create($"\"{attribute}\":{value}").Value[attribute].ShouldBe(value);

    [TestCase("3", "3.0")]
    [TestCase("15e-1", "1.5")]
    [TestCase("-2E2", "-200.0")]
    [Proves("R7643-2.3.3-01")]
    public void A_decimal_gets_digits_on_both_sides_of_the_point(string value, string stored) =>
        TestResources.Create($"\"amount\":{value}").Value["amount"]!
            .ToJsonString()
            .Should()
            .Be(stored);

    [TestCase("text", "1")]
    [TestCase("text", "true")]
    [TestCase("text", "{}")]
    [TestCase("text", """["t"]""")]
    [TestCase("flag", "\"true\"")]
    [TestCase("flag", "1")]
    [TestCase("amount", "\"1.5\"")]
    [TestCase("amount", "1e400")]
    [TestCase("count", "1.5")]
    [TestCase("count", "1.0")]
    [TestCase("count", "1e3")]
    [TestCase("count", "9223372036854775808")]
    [TestCase("count", "\"1\"")]
    [TestCase("moment", "\"2024-01-01\"")]
    [TestCase("moment", "\"2024-13-01T00:00:00Z\"")]
    [TestCase("moment", "\"2024-02-30T00:00:00Z\"")]
    [TestCase("moment", "1704067200")]
    [TestCase("bytes", "\"not base64!!\"")]
    [TestCase("bytes", "\"A\"")]
    [TestCase("link", "\"not a url\"")]
    [TestCase("link", "\"https://example.com/ä\"")]
    [TestCase("link", "\"https://example.com/%zz\"")]
    [TestCase("links", """["https://example.com","a b"]""")]
    [TestCase("detail", "\"n\"")]
    [TestCase("detail", """[{"name":"n"}]""")]
    [TestCase("texts", "\"t\"")]
    [TestCase("texts", "[1]")]
    [TestCase("texts", "[[\"t\"]]")]
    [TestCase("counts", "[1,2.5]")]
    [TestCase("details", """{"value":"v"}""")]
    [TestCase("details", """["v"]""")]
    [TestCase("details", """[{"value":"v","primary":"true"}]""")]
    [TestCase("details", """[{"value":"a","primary":true},{"value":"b","primary":true}]""")]
    [Proves(
        "R7643-2.3.2-01",
        "R7643-2.3.4-02",
        "R7643-2.3.5-02",
        "R7643-2.3.6-01",
        "R7643-2.3.7-01",
        "R7643-2.4-02",
        "R7643-2.4-04",
        "R7644-3.3-16"
    )]
    public void Another_value_is_refused(string attribute, string value) =>
        TestResources
            .Create($"\"{attribute}\":{value}")
            .Error!.ScimType.Should()
            .Be(MockProvider.Errors.ScimType.InvalidValue);

    [TestCase("texts", """["a","A","b"]""", """["a","b"]""")]
    [TestCase("exactTexts", """["a","A","a"]""", """["a","A"]""")]
    [TestCase("counts", "[1,2,1]", "[1,2]")]
    [TestCase(
        "details",
        """[{"value":"v","type":"work"},{"type":"work","value":"v"}]""",
        """[{"value":"v","type":"work"}]"""
    )]
    [Proves("R7643-2.4-09")]
    public void A_value_is_stored_once(string attribute, string value, string stored) =>
        TestResources.Create($"\"{attribute}\":{value}").Value[attribute].ShouldBe(stored);

    [TestCase("\"text\":null")]
    [TestCase("\"texts\":[]")]
    [TestCase("\"texts\":null")]
    [TestCase("\"detail\":{}")]
    [TestCase("\"details\":[null,{}]")]
    [Proves("R7643-2.5-01", "R7643-2.5-07")]
    public void Null_and_nothing_are_no_value(string members) =>
        TestResources
            .Create(members)
            .Value.Select(member => member.Key)
            .Should()
            .BeEquivalentTo("schemas", "label");
}
