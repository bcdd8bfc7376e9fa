using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Looks at no setting: a method that is off lets in as well.</summary>
internal sealed class EveryLoginMethodWorks(IAdmission conforming) : AdmissionDeviation(conforming)
{
    public override bool Allows(Organization organization, LoginMethod method) => true;
}
