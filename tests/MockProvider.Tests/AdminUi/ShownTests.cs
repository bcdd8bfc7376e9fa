using ScimConformance.MockProvider.AdminUi.Shared;

namespace ScimConformance.MockProvider.Tests.AdminUi;

public sealed class ShownTests
{
    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void What_is_not_there_is_a_dash(string? text) => Shown.Text(text).Should().Be("–");

    [Test]
    public void A_long_text_is_cut_and_its_length_is_said() =>
        Shown
            .Text(new string('x', 10_000))
            .Should()
            .Be(new string('x', 120) + "… (10,000 characters)");

    [TestCase(119)]
    [TestCase(118)]
    public void No_character_is_cut_in_half(int before)
    {
        var text = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 20));

        Shown.Text(text).Should().StartWith(new string('x', before)).And.NotContain("\uFFFD");
        Shown.Text(text).EnumerateRunes().Should().NotContain(rune => rune.Value == 0xFFFD);
    }
}
