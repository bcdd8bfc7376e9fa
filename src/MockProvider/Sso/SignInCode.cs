using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The code that was mailed to somebody who begins to log in here (DD-SSO-10): it works once, not for long, and only a few times wrong.</summary>
internal sealed record SignInCode
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Nobody is mailed more often, however often somebody asks.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public const int MostWrong = 5;

    public required string Organization { get; init; }
    public required string Account { get; init; }

    /// <summary>See <see cref="HashOf"/>.</summary>
    public required byte[] Hash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often another code was given in its place.</summary>
    public int Wrong { get; init; }

    public bool IsGoodAt(DateTimeOffset now) =>
        now >= CreatedAt && now < CreatedAt + Lifetime && Wrong < MostWrong;

    /// <summary>Whether it was mailed so lately that no other is.</summary>
    public bool IsFreshAt(DateTimeOffset now) => now >= CreatedAt && now < CreatedAt + Pause;

    /// <summary>Of a code for one account: the same code of another has another hash.</summary>
    public static byte[] HashOf(Account account, string code) =>
        new Secret($"{account.Organization} {account.Id} {code}").Hash;
}
