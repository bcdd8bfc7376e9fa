using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class FilterParserTests
{
    // The examples of RFC 7644 figure 2 and the rules of its text.
    [TestCase("userName eq \"bjensen\"")]
    [TestCase("name.familyName co \"O'Malley\"")]
    [TestCase("urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"J\"")]
    [TestCase("title pr")]
    [TestCase("meta.lastModified ge \"2011-05-13T04:42:34Z\"")]
    [TestCase("title pr and userType eq \"Employee\"")]
    [TestCase("title pr or userType eq \"Intern\"")]
    [TestCase(
        "userType eq \"Employee\" and (emails co \"example.com\" or emails.value co \"example.org\")"
    )]
    [TestCase(
        "userType ne \"Employee\" and not (emails co \"example.com\" or emails.value co \"example.org\")"
    )]
    [TestCase("emails[type eq \"work\" and value co \"@example.com\"]")]
    [TestCase("emails[type eq \"work\"] or ims[type eq \"xmpp\" and value co \"@foo.com\"]")]
    [TestCase("a eq null and b eq true and c ne false and d gt -1.5e3")]
    [TestCase("a eq \"say \\\"hi\\\" \\\\ \"")]
    [TestCase("a ew \"x\" or b lt 3 or c le 0")]
    [Proves("R7644-3.4.2.2-45", "R7644-3.4.2.2-52", "R7644-3.4.2.2-70")]
    public void A_filter_is_printed_as_it_was_written(string text) =>
        FilterParser.Parse(text).Value.ToString().Should().Be(text);

    [TestCase("userName EQ \"x\"", "userName eq \"x\"")]
    [TestCase("a PR AND b Pr", "a pr and b pr")]
    [TestCase("not pr and not (not eq 1)", "not pr and not (not eq 1)")]
    [TestCase("not(a pr)", "not (a pr)")]
    [TestCase("NOT  ( a pr )", "not (a pr)")]
    [TestCase("((a pr))", "a pr")]
    [TestCase("  a   pr  ", "a pr")]
    [TestCase("value eq\"x\"", "value eq \"x\"")]
    [TestCase("a eq \"\\u0041\\/\"", "a eq \"A/\"")]
    [TestCase("(a pr)and(b pr)", "a pr and b pr")]
    [TestCase("a pr or b pr and c pr", "a pr or b pr and c pr")]
    [TestCase("(a pr or b pr) and c pr", "(a pr or b pr) and c pr")]
    [TestCase("a pr and (b pr and c pr)", "a pr and (b pr and c pr)")]
    [Proves("R7644-3.4.2.2-03", "R7644-3.4.2.2-56")]
    public void Spelling_is_free_where_the_grammar_says_so(string text, string printed) =>
        FilterParser.Parse(text).Value.ToString().Should().Be(printed);

    [Test]
    [Proves("R7644-3.4.2.2-44")]
    public void And_binds_more_than_or() =>
        FilterParser.Parse("a pr or b pr and c pr").Value.Should().BeOfType<OrExpression>();

    [Test]
    [Proves("R7644-3.4.2.2-43")]
    public void Not_binds_more_than_and() =>
        FilterParser.Parse("not (a pr) and b pr").Value.Should().BeOfType<AndExpression>();

    [TestCase(
        "userName equals \"x\"",
        "Expected an operator after 'userName' at position 9, found 'equals'."
    )]
    [TestCase("userName", "Expected an operator after 'userName' at position 8, found the end.")]
    [TestCase("userName eq", "Expected a value after 'eq' at position 11, found the end.")]
    [TestCase("userName eq bob", "Expected a value after 'eq' at position 12, found 'bob'.")]
    [TestCase("userName eq 'bob'", "Expected a value after 'eq' at position 12, found ''bob''.")]
    [TestCase("a eq 01", "Expected a value after 'eq' at position 5, found '01'.")]
    [TestCase("a eq True", "Expected a value after 'eq' at position 5, found 'True'.")]
    [TestCase("", "Expected an attribute name at position 0, found the end.")]
    [TestCase("a pr b pr", "Expected 'and', 'or' or the end at position 5, found 'b'.")]
    [TestCase("a pr)", "Expected 'and', 'or' or the end at position 4, found ')'.")]
    [TestCase("(a pr", "Expected 'and', 'or' or ')' at position 5, found the end.")]
    [TestCase("a[b pr", "Expected 'and', 'or' or ']' at position 6, found the end.")]
    [TestCase("a[]", "Expected an attribute name at position 2, found ']'.")]
    [TestCase("a pr and", "Expected an attribute name at position 8, found the end.")]
    [TestCase("and a pr", "Expected an operator after 'and' at position 4, found 'a'.")]
    [TestCase("not a pr", "Expected an operator after 'not' at position 4, found 'a'.")]
    [TestCase("a eq \"x", "The string that is not closed begins at position 5.")]
    [TestCase(
        "a eq \"\\q\"",
        "The string has an unknown escape or a control character at position 6."
    )]
    [TestCase(
        "a eq \"\\u12\"",
        "The string has an unknown escape or a control character at position 6."
    )]
    [TestCase("a eq \"\\ud800\"", "The string has half of a surrogate pair at position 5.")]
    [TestCase("a eq \"x\"and b pr", "Expected 'and', 'or' or the end at position 8, found 'and'.")]
    [TestCase(
        "a[b[c pr]]",
        "Brackets inside brackets are not supported: expected an operator at position 4, found 'c'."
    )]
    [TestCase("a[b pr].c eq 1", "Expected 'and', 'or' or the end at position 7, found '.c'.")]
    [TestCase("a..b pr", "Expected an attribute name at position 0, found 'a..b'.")]
    [TestCase("\"bjensen\" eq userName", "Expected an attribute name at position 0, found '\"'.")]
    [TestCase(
        "userNameeq\"x\"",
        "Expected an operator after 'userNameeq' at position 10, found '\"'."
    )]
    [Proves(
        "R7644-3.4.2.2-05",
        "R7644-3.4.2.2-06",
        "R7644-3.4.2.2-07",
        "R7644-3.4.2.2-51",
        "R7644-3.4.2.2-55",
        "R7644-3.4.2.2-64",
        "R7644-3.4.2.2-65",
        "R7644-3.4.2.2-76"
    )]
    public void An_error_says_where_and_what_was_expected(string text, string detail)
    {
        var result = FilterParser.Parse(text);

        result.Error!.ScimType.Should().Be(ScimType.InvalidFilter);
        result.Error.Detail.Should().Be(detail);
    }

    [Test]
    public void A_lenient_parser_takes_a_word_for_a_string() =>
        FilterParser
            .Parse("userName eq bob", null, lenient: true)
            .Value.ToString()
            .Should()
            .Be("userName eq \"bob\"");
}
