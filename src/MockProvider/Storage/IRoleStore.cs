using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The roles that organizations made; the built-in ones are not stored.</summary>
internal interface IRoleStore
{
    Task<IReadOnlyList<Role>> ListAsync(string organization);
    Task InsertAsync(Role role);
    Task UpdateAsync(Role role);
    Task DeleteAsync(string organization, string id);
}
