using System.Text;
using CsCheck;
using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Tests.Filtering;

public sealed class CodePointOrderTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Char['a', 'c'].Select(letter => letter.ToString()),
            Gen.Char['\uE000', '\uFFFD'].Select(unit => unit.ToString()),
            Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)
        )
        .Array[0, 4]
        .Select(string.Concat);

    [Test]
    public void It_is_the_order_of_the_bytes_in_UTF_8() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (x, y) =>
                    Math.Sign(CodePointOrder.Instance.Compare(x, y))
                        .Should()
                        .Be(
                            Math.Sign(
                                Encoding
                                    .UTF8.GetBytes(x)
                                    .AsSpan()
                                    .SequenceCompareTo(Encoding.UTF8.GetBytes(y))
                            )
                        ),
                iter: 2000
            );

    [Test]
    public void A_private_character_comes_before_an_emoji_although_UTF_16_has_it_after()
    {
        const string Private = "\uE000";
        const string Emoji = "\U0001F600";

        CodePointOrder.Instance.Compare(Private, Emoji).Should().BeNegative();
        string.CompareOrdinal(Private, Emoji).Should().BePositive();
    }

    [Test]
    public void A_filter_compares_in_this_order()
    {
        var resource = TestResources.Create("\"text\":\"\U0001F600\"").Value;

        var matches = FilterEvaluator.Matches(
            FilterParser.Parse("text gt \"\uE000\"").Value,
            resource,
            TestResources.Type
        );

        matches.Should().BeTrue();
    }
}
