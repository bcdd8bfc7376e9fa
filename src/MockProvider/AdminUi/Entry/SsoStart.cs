using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>
/// Where a person starts who signs in through an identity provider: that of the organization named in the address of the page,
/// else that of the only organization which has one.
/// </summary>
internal sealed class SsoStart(IDatabase database, OrganizationLoader loader)
{
    public async Task<string?> FindAsync(string? organization, CancellationToken cancellation)
    {
        var records = await database.ReadAsync(
            async store =>
                organization is null ? await store.Organizations.ListAsync()
                : await store.Organizations.FindAsync(organization) is { } one ? [one]
                : [],
            cancellation
        );
        var withSso = records.Where(HasSso).Take(2).ToList();
        return withSso is [var only] ? $"{SamlAddresses.Path}/{only.Id}/login" : null;
    }

    private bool HasSso(OrganizationRecord record) =>
        // Cheap, and never wrong about those without one: loading an organization takes much longer.
        record.Definition.Contains("identityProvider", StringComparison.Ordinal)
        && loader.Load(record).Sso.IdentityProvider is not null;
}
