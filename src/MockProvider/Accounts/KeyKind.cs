namespace ScimConformance.MockProvider.Accounts;

/// <summary>What a secret of an account is: neither is found among the others.</summary>
internal enum KeyKind
{
    ApplicationKey,

    /// <summary>A person's own, with scopes and an end (DD-SA-10).</summary>
    PersonalAccessToken,
}
