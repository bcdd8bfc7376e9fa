using CsCheck;
using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class ComparisonKeyTests
{
    [TestCase("BJensen", "bjensen")]
    [TestCase("ÅSA", "åsa")]
    [TestCase("A\u030ASA", "åsa")]
    [TestCase("\uFF42\uFF4A\uFF45\uFF4E", "bjen")]
    [TestCase("\uFF76\uFF9E", "ガ")]
    [TestCase("a\u3000b", "a b")]
    [TestCase("ǅ", "ǆ")]
    [TestCase("\U00010400", "\U00010428")]
    [Proves("R7644-5-01", "R7644-5-02", "R7644-7.8-01")]
    public void Width_case_and_composition_do_not_matter(string text, string key) =>
        ComparisonKey.Of(text, caseExact: false).Should().Be(key);

    [TestCase("BJensen")]
    [TestCase("A\u030A")]
    [TestCase("\uFF42")]
    public void Where_case_matters_everything_does(string text) =>
        ComparisonKey.Of(text, caseExact: true).Should().Be(text);

    [TestCase("½", "½")]
    [TestCase("ﬁ", "ﬁ")]
    public void Other_compatibility_forms_stay_what_they_are(string text, string key) =>
        ComparisonKey.Of(text, caseExact: false).Should().Be(key);

    [TestCase("\uFFFE")]
    [TestCase("\uFFFF")]
    [TestCase("\uD800")]
    [TestCase("É\uFFFE")]
    public void No_text_is_too_strange(string text) =>
        FluentActions.Invoking(() => ComparisonKey.Of(text, caseExact: false)).Should().NotThrow();

    [Test]
    public void The_key_of_a_key_is_the_key() =>
        Gen
            .Char.Array[0, 6]
            .Select(units => new string(units))
            .Sample(
                text =>
                {
                    var key = ComparisonKey.Of(text, caseExact: false);
                    ComparisonKey.Of(key, caseExact: false).Should().Be(key);
                },
                iter: 5000
            );
}
