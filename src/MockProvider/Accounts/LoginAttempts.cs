namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// How often logging in to an account has failed, and when last. After a few failures each further one doubles the time in
/// which no password is even looked at, the right one neither, up to a quarter of an hour.
/// </summary>
internal sealed record LoginAttempts(int Failures, DateTimeOffset LastAt)
{
    private const int Free = 5;
    private const int LongestDoubling = 10;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static LoginAttempts None { get; } = new(0, DateTimeOffset.MinValue);

    private TimeSpan Wait =>
        Failures < Free
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(
                Math.Min(1 << Math.Min(Failures - Free, LongestDoubling), (int)Longest.TotalSeconds)
            );

    // A clock that was set back must not lock anybody out for longer than the wait.
    public bool IsHeldAt(DateTimeOffset now) => now >= LastAt && now - LastAt < Wait;

    public LoginAttempts AndOneAt(DateTimeOffset now) => new(Failures + 1, now);
}
