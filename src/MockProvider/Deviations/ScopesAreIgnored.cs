using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Every key allows what its owner may do.</summary>
internal sealed class ScopesAreIgnored : IKeyRights
{
    public IReadOnlySet<string> Of(
        Organization organization,
        KeyOwner key,
        IReadOnlySet<string> granted
    ) => granted;
}
