using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Storage;

internal interface IOrganizationStore
{
    Task InsertAsync(OrganizationRecord organization);
    Task<OrganizationRecord?> FindAsync(string id);
    Task<IReadOnlyList<OrganizationRecord>> ListAsync();
    Task<bool> UpdateAsync(OrganizationRecord organization);

    /// <summary>Removes the organization and everything that belongs to it.</summary>
    Task<bool> DeleteAsync(string id);
}
