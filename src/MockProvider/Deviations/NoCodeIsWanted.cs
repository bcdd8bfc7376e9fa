using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Sends everybody straight to the identity provider.</summary>
internal sealed class NoCodeIsWanted : ISamlStart
{
    public bool WantsCode(Organization organization) => false;
}
