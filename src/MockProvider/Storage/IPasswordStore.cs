using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Passwords of persons, and the attempts to log in with one.</summary>
internal interface IPasswordStore
{
    /// <summary>How many persons at most are found for one address.</summary>
    const int MostPersons = 5;

    /// <summary>The active persons of all organizations, or of one, whose handle or e-mail address this is, the newest first.</summary>
    Task<IReadOnlyList<Account>> FindPersonsAsync(string address, string? organization);

    Task<string?> FindHashAsync(string organization, string account);
    Task SetHashAsync(string organization, string account, string hash);

    /// <summary>Forgets the password, and what was tried.</summary>
    Task ForgetAsync(string organization, string account);

    /// <summary>The failed attempts since the last login.</summary>
    Task<LoginAttempts?> FindAttemptsAsync(string organization, string account);
    Task SetAttemptsAsync(string organization, string account, LoginAttempts attempts);
    Task ForgetAttemptsAsync(string organization, string account);
}
