namespace ScimConformance.MockProvider.Sso;

/// <summary>DD-SSO-08: eduPersonPrincipalName, else the NameID in the format of an e-mail address.</summary>
internal sealed class SamlMatching : ISamlMatching
{
    public string? UserNameOf(SamlIdentity identity) => identity.PrincipalName ?? identity.NameId;
}
