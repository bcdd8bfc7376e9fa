using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Does not look at eduPersonPrincipalName.</summary>
internal sealed class NameIdAlone : ISamlMatching
{
    public string? UserNameOf(SamlIdentity identity) => identity.NameId;
}
