using System.Buffers.Binary;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Passwords as they are kept. Hashing is slow by intent: it belongs outside of any transaction, for nobody waits for another
/// one's hash.
/// </summary>
internal sealed class PasswordHashing
{
    private const int Shortest = 8;
    private const int Longest = 1024;

    // A kept hash begins with one byte of version and four of its pseudorandom function; then comes how often that was run.
    private const int RunsAt = 5;
    private const int OfSecrets = 1;
    private const int QuickRuns = 10;

    private readonly IPasswordHasher<Account> _hasher;

    // Nobody guesses 160 random bits; a slow hash would only slow down whoever makes organizations.
    private readonly PasswordHasher<Account> _ofSecrets = Hasher(OfSecrets);

    private readonly Lazy<string> _nobodys;

    public PasswordHashing()
        : this(new PasswordHasher<Account>()) { }

    /// <summary>With this in place of the slow hash.</summary>
    public PasswordHashing(IPasswordHasher<Account> slow)
    {
        _hasher = slow;
        _nobodys = new Lazy<string>(() => _hasher.HashPassword(null!, "nobody"));
    }

    /// <summary>Next to none of the usual runs, for databases that go with a test.</summary>
    public static PasswordHashing Quick() => new(Hasher(QuickRuns));

    /// <summary>The hash of a password that a person chose; invalidValue for one that is too short or too long.</summary>
    public Result<string> Hash(string password)
    {
        var prepared = Prepare(password);
        return prepared.Length is >= Shortest and <= Longest
            ? _hasher.HashPassword(null!, prepared)
            : ScimError.InvalidValue(
                $"'password' has {prepared.Length} characters; expected {Shortest} to {Longest}."
            );
    }

    /// <summary>The hash of a password that the provider made up.</summary>
    public string Hash(Secret secret) => _ofSecrets.HashPassword(null!, secret.Value);

    /// <summary>
    /// Whether the password is the one of the hash. It takes one slow hash in every case: where there is no hash, and where
    /// the kept one is quick because the provider made the password up.
    /// </summary>
    public bool Verify(string? hash, string password)
    {
        var prepared = Prepare(password);
        if (prepared.Length > Longest)
        {
            return false;
        }

        var isQuick = hash is not null && IsQuick(hash);
        var isOfSlow = Matches(_hasher, isQuick ? _nobodys.Value : hash ?? _nobodys.Value);
        return hash is not null && (isQuick ? Matches(_ofSecrets, hash) : isOfSlow);

        bool Matches(IPasswordHasher<Account> hasher, string kept) =>
            hasher.VerifyHashedPassword(null!, kept, prepared)
                is not PasswordVerificationResult.Failed;
    }

    private static PasswordHasher<Account> Hasher(int runs) =>
        new(Options.Create(new PasswordHasherOptions { IterationCount = runs }));

    private static bool IsQuick(string hash) =>
        BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(hash).AsSpan(RunsAt))
        == OfSecrets;

    // RFC 8265 section 4.2, OpaqueString: composed characters, no change of case or width.
    private static string Prepare(string password) => password.Normalize(NormalizationForm.FormC);
}
