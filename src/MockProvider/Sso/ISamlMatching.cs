namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that says which user an assertion is about.</summary>
internal interface ISamlMatching
{
    /// <summary>The userName; null when the assertion does not say.</summary>
    string? UserNameOf(SamlIdentity identity);
}
