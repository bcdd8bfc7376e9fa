using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>The stage that says how a login which begins here goes on.</summary>
internal interface ISamlStart
{
    /// <summary>Whether a code is mailed and asked for before the identity provider is.</summary>
    bool WantsCode(Organization organization);
}
