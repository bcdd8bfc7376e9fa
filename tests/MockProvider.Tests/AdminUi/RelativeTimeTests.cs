using ScimConformance.MockProvider.AdminUi.Shared;

namespace ScimConformance.MockProvider.Tests.AdminUi;

public sealed class RelativeTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [TestCase(0, "just now")]
    [TestCase(-59, "just now")]
    [TestCase(59, "in less than a minute")]
    [TestCase(-60, "1 minute ago")]
    [TestCase(-3599, "59 minutes ago")]
    [TestCase(-3600, "1 hour ago")]
    [TestCase(-172800, "2 days ago")]
    [TestCase(172800, "in 2 days")]
    [TestCase(172750, "in 2 days")]
    [TestCase(172700, "in 1 day")]
    [TestCase(-31 * 86400, "1 month ago")]
    [TestCase(-730 * 86400, "2 years ago")]
    public void The_largest_unit_that_fits_is_said(int seconds, string expected) =>
        RelativeTime.Describe(Now.AddSeconds(seconds), Now).Should().Be(expected);
}
