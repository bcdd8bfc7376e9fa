namespace ScimConformance.MockProvider.Tests.Patching;

/// <summary>Mutability of attributes, of their parts and of selected values in PATCH.</summary>
public sealed class FixedPartsTests
{
    [TestCase("\"fixedText\":\"a\"", """{"op":"replace","path":"fixedText","value":"b"}""")]
    [TestCase("\"fixedText\":\"a\"", """{"op":"remove","path":"fixedText"}""")]
    [TestCase("\"fixedTexts\":[\"a\"]", """{"op":"add","path":"fixedTexts","value":["b"]}""")]
    [TestCase(
        "\"fixedTexts\":[\"a\",\"b\"]",
        """{"op":"remove","path":"fixedTexts[value eq \"a\"]"}"""
    )]
    [TestCase(
        "\"fixedDetail\":{\"name\":\"a\"}",
        """{"op":"replace","path":"fixedDetail.name","value":"b"}"""
    )]
    [TestCase(
        "\"fixedDetail\":{\"name\":\"a\"}",
        """{"op":"add","path":"fixedDetail.number","value":1}"""
    )]
    [TestCase(
        "\"fixedDetail\":{\"name\":\"a\"}",
        """{"op":"add","path":"fixedDetail","value":{"number":1}}"""
    )]
    [TestCase(
        "\"detail\":{\"name\":\"n\",\"fixedPart\":\"a\"}",
        """{"op":"replace","path":"detail","value":{"fixedPart":"b"}}"""
    )]
    [TestCase(
        "\"details\":[{\"value\":\"v\",\"fixedPart\":\"a\"}]",
        """{"op":"replace","path":"details[value eq \"v\"].fixedPart","value":"b"}"""
    )]
    [TestCase("\"serverText\":\"a\"", """{"op":"add","path":"serverText","value":"b"}""")]
    [TestCase(
        "\"details\":[{\"value\":\"v\"}]",
        """{"op":"add","path":"details[value eq \"v\"].serverPart","value":"b"}"""
    )]
    [TestCase("", """{"op":"replace","path":"meta.created","value":"1999-01-01T00:00:00Z"}""")]
    [Proves("R7643-7-21", "R7643-7-23", "R7644-3.5.2-17", "R7644-3.5.2-18")]
    public void What_is_fixed_cannot_be_changed(string before, string operation) =>
        TestResources.Change(before, operation).ShouldFail("mutability");

    [TestCase("", """{"op":"add","path":"fixedText","value":"a"}""", "fixedText", "\"a\"")]
    [TestCase(
        "",
        """{"op":"add","path":"fixedDetail.name","value":"a"}""",
        "fixedDetail",
        """{"name":"a"}"""
    )]
    [TestCase(
        "\"fixedText\":\"a\"",
        """{"op":"replace","path":"fixedText","value":"A"}""",
        "fixedText",
        "\"a\""
    )]
    [TestCase(
        "\"fixedTexts\":[\"a\"]",
        """{"op":"add","path":"fixedTexts","value":["A"]}""",
        "fixedTexts",
        "[\"a\"]"
    )]
    [TestCase(
        "\"details\":[{\"value\":\"v\"}]",
        """{"op":"add","path":"details[value eq \"v\"].fixedPart","value":"b"}""",
        "details",
        """[{"value":"v","fixedPart":"b"}]"""
    )]
    [TestCase(
        "\"details\":[{\"value\":\"v\",\"fixedPart\":\"a\",\"neverPart\":\"n\"}]",
        """{"op":"replace","path":"details","value":[{"value":"v","display":"d"}]}""",
        "details",
        """[{"value":"v","display":"d","fixedPart":"a","neverPart":"n"}]"""
    )]
    [Proves("R7643-7-23", "R7644-3.5.2-19")]
    public void What_is_empty_takes_a_value_and_what_is_equal_stays(
        string before,
        string operation,
        string member,
        string expected
    ) => TestResources.Change(before, operation).Member(member).ShouldBe(expected);

    [Test]
    [Proves("R7643-7-22")]
    public void Every_attribute_that_is_readWrite_can_be_changed()
    {
        foreach (
            var (name, value) in new (string, string)[]
            {
                ("text", "\"t\""),
                ("flag", "true"),
                ("amount", "1.5"),
                ("count", "1"),
                ("moment", "\"2024-01-01T00:00:00Z\""),
                ("bytes", "\"AQID\""),
                ("link", "\"https://example.com\""),
                ("detail", """{"name":"n"}"""),
                ("texts", """["t"]"""),
                ("details", """[{"value":"v"}]"""),
                ("bare", "\"t\""),
                ("with-hyphen", "\"t\""),
                ("with_underscore", "\"t\""),
            }
        )
        {
            TestResources
                .Change("", $$"""{"op":"replace","path":"{{name}}","value":{{value}}}""")
                .Member(name)
                .ShouldBe(value);
        }
    }
}
