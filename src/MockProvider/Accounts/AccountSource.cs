namespace ScimConformance.MockProvider.Accounts;

/// <summary>What made an account.</summary>
internal enum AccountSource
{
    /// <summary>Somebody in the organization, or the provider itself.</summary>
    Manual,

    /// <summary>The provisioning client.</summary>
    Scim,

    /// <summary>The first login through the identity provider (DD-SSO-04).</summary>
    Jit,
}
