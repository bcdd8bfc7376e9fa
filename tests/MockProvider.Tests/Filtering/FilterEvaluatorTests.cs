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
    public void Numbers_simple_lists_and_instants_match(string text) =>
        MatchesGadget(text).Should().BeTrue();

    [TestCase("count gt 3")]
    [TestCase("weight ne 1.50")]
    [TestCase("tags eq \"green\"")]
    [TestCase("parts eq \"A\"")]
    [TestCase("count eq \"3\"")]
    public void Or_do_not(string text) => MatchesGadget(text).Should().BeFalse();

    [Test]
    public void An_empty_text_an_empty_list_and_an_empty_object_are_not_present()
    {
        var user = Json.Object(
            """{"title":"","emails":[],"phoneNumbers":[{}],"name":{"givenName":null}}"""
        );

        foreach (
            var name in (string[])["title", "emails", "phoneNumbers", "name", "name.givenName"]
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

    private static bool Matches(string text) =>
        FilterEvaluator.Matches(FilterParser.Parse(text).Value, Examples.Barbara(), Examples.User);

    private static bool MatchesGadget(string text) =>
        FilterEvaluator.Matches(
            FilterParser.Parse(text).Value,
            Examples.AGadget(),
            Examples.Gadget
        );
}
