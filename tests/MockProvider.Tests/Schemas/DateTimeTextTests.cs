using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests.Schemas;

public sealed class DateTimeTextTests
{
    [TestCase("2011-05-13T04:42:34Z")]
    [TestCase("2011-05-13t04:42:34z")]
    [TestCase("2011-05-13T04:42:34.000Z")]
    [TestCase("2011-05-13T04:42:34.000000000000Z")]
    [TestCase("2011-05-13T06:42:34+02:00")]
    [TestCase("2011-05-13T04:42:34")]
    public void The_same_instant_has_many_forms(string text)
    {
        DateTimeText.TryParse(text, out var instant).Should().BeTrue();

        instant.Should().Be(new DateTimeOffset(2011, 5, 13, 4, 42, 34, TimeSpan.Zero));
    }

    [TestCase("2024-01-01")]
    [TestCase("2024-13-01T00:00:00Z")]
    [TestCase("2024-01-01 00:00:00Z")]
    [TestCase("2024-01-01T00:00Z")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("0001-01-01T00:00:00+14:00")]
    public void Anything_else_is_no_dateTime(string? text) =>
        DateTimeText.TryParse(text, out _).Should().BeFalse();
}
