using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>DD-SSO-10: a subdomain of its own tells which organization somebody means; without one a code is asked for.</summary>
internal sealed class SamlStart : ISamlStart
{
    public bool WantsCode(Organization organization) => !organization.Sso.CustomSubdomain;
}
