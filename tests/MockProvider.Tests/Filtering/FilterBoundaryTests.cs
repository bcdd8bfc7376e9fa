using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class FilterBoundaryTests
{
    private static readonly FilterLimits Small = new(MaxLength: 20, MaxDepth: 2, MaxTerms: 3);

    [TestCase(20, false)]
    [TestCase(21, true)]
    public void The_length_is_limited(int length, bool refused) =>
        FilterParser.Parse("a pr".PadRight(length), Small).IsError.Should().Be(refused);

    [TestCase("((a pr))", false)]
    [TestCase("(((a pr)))", true)]
    [TestCase("(a[b pr])", false)]
    [TestCase("((a[b pr]))", true)]
    [TestCase("((a pr)) or (b pr)", false)]
    public void The_depth_is_limited(string text, bool refused) =>
        FilterParser.Parse(text, Small).IsError.Should().Be(refused);

    [TestCase("a pr or b pr or c pr", false)]
    [TestCase("a pr or b pr or c pr or d pr", true)]
    public void The_number_of_comparisons_is_limited(string text, bool refused) =>
        FilterParser.Parse(text, Small with { MaxLength = 100 }).IsError.Should().Be(refused);

    [Test]
    public void A_very_deep_filter_is_refused_and_overflows_nothing() =>
        FilterParser
            .Parse(new string('(', 4096))
            .Error!.Detail.Should()
            .StartWith("The filter is nested deeper than 32");

    [Test]
    public void A_filter_of_the_largest_size_parses()
    {
        var terms = string.Join(
            " or ",
            Enumerable.Repeat("userName eq \"x\"", FilterLimits.Default.MaxTerms)
        );

        FilterParser.Parse(terms).IsError.Should().BeFalse();
    }

    [TestCase("99999999999999999999999999999999999")]
    [TestCase("1e400")]
    public void A_number_beyond_our_range_is_invalid_and_harms_nothing(string number)
    {
        var filter = FilterParser.Parse($"count eq {number}").Value;

        FilterValidator.Validate(filter, Examples.Gadget).Should().NotBeNull();
        FilterEvaluator.Matches(filter, Examples.AGadget(), Examples.Gadget).Should().BeFalse();
    }
}
