using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class FilterEvaluatorTests
{
    [TestCase("userName eq \"BJENSEN@example.com\"")]
    [TestCase("USERNAME sw \"bJen\"")]
    [TestCase("urn:ietf:params:scim:schemas:core:2.0:User:userName ew \".COM\"")]
    [TestCase("userName co \"@\"")]
    [TestCase("externalId eq \"Ext-1\"")]
    [TestCase("id eq \"2819c223\"")]
    [TestCase("active eq true")]
    [TestCase("active ne false")]
    [TestCase("name.familyName gt \"Jensem\"")]
    [TestCase("name.familyName ge \"jensen\"")]
    [TestCase("name.familyName lt \"JENSEO\"")]
    [TestCase("name.familyName le \"jensen\"")]
    [TestCase("title pr and nickName eq null")]
    [TestCase("not (nickName pr)")]
    [TestCase("nickName ne \"Babs\"")]
    [TestCase("title ne null")]
    [TestCase("emails co \"jensen.org\"")]
    [TestCase("emails.type eq \"home\"")]
    [TestCase("emails[type eq \"work\" and value co \"example\"]")]
    [TestCase("emails[type eq \"work\" and primary eq true]")]
    [TestCase("emails[not (type eq \"work\")]")]
    [TestCase("emails[value ew \".org\" or type eq \"none\"]")]
    [TestCase("meta.created eq \"2010-01-23T05:56:22+01:00\"")]
    [TestCase("meta.lastModified gt \"2011-05-13T04:42:33Z\"")]
    [TestCase("meta.lastModified le \"2011-05-13T04:42:34.000Z\"")]
    [TestCase("schemas eq \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\"")]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"701984\""
    )]
    [TestCase(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName sw \"John\""
    )]
    [TestCase("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq \"26118915\"")]
    [TestCase("title eq \"x\" or userName pr and active eq true")]
    [TestCase("userName sw \"bjensen@example.com\"")]
    [TestCase("userName ew \"bjensen@example.com\"")]
    [TestCase("meta.created gt \"2010-01-23T05:00:00+01:00\"")]
    [TestCase("meta.created ge \"2010-01-23T05:56:22+01:00\"")]
    [TestCase("meta.created lt \"2010-01-23T04:00:00-01:00\"")]
    [TestCase("meta.created le \"2010-01-23T03:56:22-01:00\"")]
    [Proves(
        "R7643-2.3.5-03",
        "R7643-4.1.1-05",
        "R7644-3.4.2.2-04",
        "R7644-3.4.2.2-10",
        "R7644-3.4.2.2-11",
        "R7644-3.4.2.2-15",
        "R7644-3.4.2.2-17",
        "R7644-3.4.2.2-18",
        "R7644-3.4.2.2-22",
        "R7644-3.4.2.2-26",
        "R7644-3.4.2.2-30",
        "R7644-3.4.2.2-40",
        "R7644-3.4.2.2-41",
        "R7644-3.4.2.2-53",
        "R7644-3.4.2.2-54",
        "R7644-3.4.2.2-57",
        "R7644-3.4.2.2-58",
        "R7644-3.4.2.2-60",
        "R7644-3.4.2.2-61",
        "R7644-3.4.2.2-66",
        "R7644-3.4.2.2-68",
        "R7644-3.4.2.2-71",
        "R7644-3.4.2.2-72",
        "R7644-3.4.2.2-77"
    )]
    public void A_matching_filter_matches(string text) => Matches(text).Should().BeTrue();

    [TestCase("userName eq \"bjensen\"")]
    [TestCase("externalId eq \"ext-1\"")]
    [TestCase("id eq \"2819C223\"")]
    [TestCase("active eq false")]
    [TestCase("name.familyName gt \"Jensen\"")]
    [TestCase("nickName pr")]
    [TestCase("phoneNumbers pr")]
    [TestCase("nickName eq \"Babs\"")]
    [TestCase("nickName gt \"A\"")]
    [TestCase("title eq null")]
    [TestCase("emails[type eq \"home\" and value co \"example\"]")]
    [TestCase("emails[type eq \"home\" and primary eq true]")]
    [TestCase("meta.created gt \"2010-01-23T05:56:22+01:00\"")]
    [TestCase("unknown pr")]
    [TestCase("unknown eq \"x\"")]
    [TestCase("unknown[value eq \"x\"]")]
    [TestCase("(title eq \"x\" or userName pr) and active eq false")]
    [TestCase("userName ne \"BJENSEN@example.com\"")]
    [TestCase("userName ew \"example\"")]
    [TestCase("name.familyName lt \"Jensen\"")]
    [TestCase("(userName pr or title eq \"x\") and active eq false")]
    [TestCase("emails[type eq \"work\"] and active eq false")]
    [TestCase("emails[userName eq \"bjensen@example.com\"]")]
    [TestCase("emails co \"nowhere\"")]
    [TestCase("externalId sw \"ext\"")]
    [TestCase("externalId co \"XT\"")]
    [TestCase("schemas eq \"urn:example:none\"")]
    [TestCase("meta.resourceType eq \"user\"")]
    [Proves(
        "R7643-3.1-09",
        "R7643-3.1-16",
        "R7643-3.1-29",
        "R7643-7-18",
        "R7644-3.4.2.1-05",
        "R7644-3.4.2.2-08",
        "R7644-3.4.2.2-09",
        "R7644-3.4.2.2-12",
        "R7644-3.4.2.2-13",
        "R7644-3.4.2.2-14",
        "R7644-3.4.2.2-16",
        "R7644-3.4.2.2-36",
        "R7644-3.4.2.2-39",
        "R7644-3.4.2.2-42",
        "R7644-3.4.2.2-46",
        "R7644-3.4.2.2-47",
        "R7644-3.4.2.2-48",
        "R7644-3.4.2.2-50",
        "R7644-3.4.2.2-62",
        "R7644-3.4.2.2-67"
    )]
    public void Another_does_not(string text) => Matches(text).Should().BeFalse();

    [TestCase("count gt 2")]
    [TestCase("count eq 3.0")]
    [TestCase("weight lt 1.6")]
    [TestCase("weight ge 1.5")]
    [TestCase("tags eq \"blue\"")]
    [TestCase("tags[value eq \"RED\"]")]
    [TestCase("builtOn eq \"2019-12-31T22:00:00Z\"")]
    [TestCase("parts eq \"a\"")]
    [TestCase("count ne 4")]
    [TestCase("count lt 10")]
    [TestCase("count le 10")]
    [TestCase("label eq \"LAMP\"")]
    [Proves("R7643-2.2-02", "R7644-3.4.2.2-27", "R7644-3.4.2.2-31", "R7644-3.4.2.2-37")]
    public void Numbers_simple_lists_and_instants_match(string text) =>
        MatchesGadget(text).Should().BeTrue();

    [TestCase("count gt 3")]
    [TestCase("weight ne 1.50")]
    [TestCase("tags eq \"green\"")]
    [TestCase("parts eq \"A\"")]
    [TestCase("count eq \"3\"")]
    [TestCase("count gt 10")]
    [TestCase("count ge 10")]
    [Proves("R7644-3.4.2.2-19", "R7644-3.4.2.2-23")]
    public void Or_do_not(string text) => MatchesGadget(text).Should().BeFalse();

    [Test]
    [Proves("R7643-2.5-02", "R7644-3.4.2.2-35")]
    public void An_empty_text_an_empty_list_and_an_empty_object_are_not_present()
    {
        var user = Json.Object(
            """{"title":"","nickName":null,"emails":[],"phoneNumbers":[{}],"name":{"givenName":null}}"""
        );

        foreach (
            var name in (string[])
                ["title", "nickName", "emails", "phoneNumbers", "name", "name.givenName"]
        )
        {
            FilterEvaluator
                .Matches(FilterParser.Parse($"{name} pr").Value, user, Examples.User)
                .Should()
                .BeFalse();
        }
    }

    [Test]
    public void A_false_value_is_present()
    {
        var user = Json.Object("""{"active":false}""");

        FilterEvaluator
            .Matches(FilterParser.Parse("active pr").Value, user, Examples.User)
            .Should()
            .BeTrue();
    }

    [Test]
    [Proves("R7644-3.4.2.2-34")]
    public void A_complex_attribute_is_present_when_any_part_is() =>
        Matches("name pr", Json.Object("""{"name":{"honorificPrefix":"Dr."}}""")).Should().BeTrue();

    [TestCase("x509Certificates.value eq \"QUJD\"", true)]
    [TestCase("x509Certificates.value eq \"qUJD\"", false)]
    [TestCase("profileUrl eq \"https://example.com/A\"", true)]
    [TestCase("profileUrl eq \"https://example.com/a\"", false)]
    [TestCase("displayName eq \"\u00e5sa\"", true)]
    [TestCase("displayName eq \"asa\"", false)]
    [Proves("R7643-2.3.6-03", "R7643-2.3.7-03", "R7644-7.8-01")]
    public void Case_matters_where_the_type_or_the_attribute_says_so(string text, bool matches) =>
        Matches(
                text,
                Json.Object(
                    """{"x509Certificates":[{"value":"QUJD"}],"profileUrl":"https://example.com/A","displayName":"\u00c5SA"}"""
                )
            )
            .Should()
            .Be(matches);

    private static bool Matches(string text, System.Text.Json.Nodes.JsonObject user) =>
        FilterEvaluator.Matches(FilterParser.Parse(text).Value, user, Examples.User);

    private static bool Matches(string text) =>
        FilterEvaluator.Matches(FilterParser.Parse(text).Value, Examples.Barbara(), Examples.User);

    private static bool MatchesGadget(string text) =>
        FilterEvaluator.Matches(
            FilterParser.Parse(text).Value,
            Examples.AGadget(),
            Examples.Gadget
        );
}
