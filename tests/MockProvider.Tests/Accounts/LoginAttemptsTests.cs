using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

public sealed class LoginAttemptsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [TestCase(0, 0)]
    [TestCase(4, 0)]
    [TestCase(5, 1)]
    [TestCase(6, 2)]
    [TestCase(9, 16)]
    [TestCase(14, 512)]
    [TestCase(15, 900)]
    [TestCase(int.MaxValue, 900)]
    public void The_wait_doubles_with_each_failure_up_to_a_quarter_of_an_hour(
        int failures,
        int seconds
    )
    {
        var attempts = new LoginAttempts(failures, Now);

        attempts.IsHeldAt(Now.AddSeconds(seconds)).Should().BeFalse();
        attempts.IsHeldAt(Now.AddSeconds(seconds).AddMilliseconds(-1)).Should().Be(seconds > 0);
    }

    [Test]
    public void A_clock_that_was_set_back_holds_nobody() =>
        new LoginAttempts(20, Now).IsHeldAt(Now.AddDays(-1)).Should().BeFalse();
}
