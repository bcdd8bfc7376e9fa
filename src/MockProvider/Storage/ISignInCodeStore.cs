using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The last code that each account was mailed.</summary>
internal interface ISignInCodeStore
{
    /// <summary>Takes the place of an earlier one of the account.</summary>
    Task KeepAsync(SignInCode code);

    Task<SignInCode?> FindAsync(string organization, string account);
}
