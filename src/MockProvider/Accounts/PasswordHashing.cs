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

    private readonly PasswordHasher<Account> _hasher = new();

    // Nobody guesses 160 random bits; a slow hash would only slow down whoever makes organizations.
    private readonly PasswordHasher<Account> _ofSecrets = new(
        Options.Create(new PasswordHasherOptions { IterationCount = 1 })
    );

    private readonly Lazy<string> _nobodys;

    public PasswordHashing()
    {
        _nobodys = new Lazy<string>(() => _hasher.HashPassword(null!, "nobody"));
    }

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

    /// <summary>Whether the password is the one of the hash. Without a hash it takes as long, and is not.</summary>
    public bool Verify(string? hash, string password)
    {
        var prepared = Prepare(password);
        return prepared.Length <= Longest
            && _hasher.VerifyHashedPassword(null!, hash ?? _nobodys.Value, prepared)
                is not PasswordVerificationResult.Failed
            && hash is not null;
    }

    // RFC 8265 section 4.2, OpaqueString: composed characters, no change of case or width.
    private static string Prepare(string password) => password.Normalize(NormalizationForm.FormC);
}
