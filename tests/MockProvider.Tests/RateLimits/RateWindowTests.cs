using ScimConformance.MockProvider.RateLimits;

namespace ScimConformance.MockProvider.Tests.RateLimits;

public sealed class RateWindowTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    [Test]
    public void Calls_count_down_to_nothing_and_no_further()
    {
        var window = new RateWindow();

        var states = Enumerable.Range(0, 5).Select(_ => window.Take(3, 60, Start)).ToList();

        states.Select(state => state.Remaining).Should().Equal(2, 1, 0, 0, 0);
        states.Select(state => state.IsExceeded).Should().Equal(false, false, false, true, true);
    }

    [TestCase(0, 60)]
    [TestCase(59, 1)]
    [TestCase(60, 60)]
    [TestCase(61, 59)]
    public void Reset_is_the_time_to_the_end_of_the_period(int seconds, int reset) =>
        new RateWindow().Take(3, 60, Start.AddSeconds(seconds)).Reset.Should().Be(reset);

    [Test]
    public void Calls_at_once_are_each_counted()
    {
        var window = new RateWindow();

        Parallel.For(0, 1000, _ => window.Take(10_000, 60, Start));

        window.Take(10_000, 60, Start).Remaining.Should().Be(8999);
    }
}
