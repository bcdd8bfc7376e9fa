using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says what an application key allows, given what its owner may do.</summary>
internal interface IKeyRights
{
    IReadOnlySet<string> Of(Organization organization, KeyOwner key, IReadOnlySet<string> granted);
}
