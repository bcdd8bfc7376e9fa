namespace ScimConformance.MockProvider.Accounts;

/// <summary>How a session came about.</summary>
internal enum LoginMethod
{
    /// <summary>The link of an invitation.</summary>
    Invitation,
    Password,
    Saml,

    /// <summary>The control API, which stands in for a login that somebody else vouches for.</summary>
    Control,
}
