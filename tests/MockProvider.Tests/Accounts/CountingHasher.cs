using Microsoft.AspNetCore.Identity;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>The slow hash of passwords, which counts how often a password was compared with one.</summary>
internal sealed class CountingHasher : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> _hasher = new();

    public int Comparisons { get; private set; }

    public string HashPassword(Account user, string password) =>
        _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(
        Account user,
        string hashedPassword,
        string providedPassword
    )
    {
        Comparisons++;
        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
