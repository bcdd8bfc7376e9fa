using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Finds the organization whose <see cref="IDoorstep"/> a request without a valid key comes to.</summary>
internal sealed class Doorsteps(IDatabase database, OrganizationRegistry organizations)
{
    /// <summary>
    /// The one that has what the URL names, or the last to be loaded when the URL names none; null, at the price of a comparison, where
    /// no loaded organization has a doorstep.
    /// </summary>
    public async Task<Organization?> FindAsync(HttpContext http)
    {
        var open = organizations.WithDoorstep;
        if (open.Count == 0)
        {
            return null;
        }

        var id = IdIn(http.Request.Path);
        foreach (var organization in open)
        {
            if (id is null || await HasAsync(organization, id, http.RequestAborted))
            {
                return organization;
            }
        }

        return null;
    }

    private async Task<bool> HasAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync(
            async store =>
                await store.Resources.FindAsync(organization.Id, id) is not null
                || await store.Completions.FindAsync(organization.Id, id) is not null,
            cancellation
        );

    private static string? IdIn(PathString path) =>
        path.StartsWithSegments(
            ScimGate.Path,
            StringComparison.OrdinalIgnoreCase,
            out var remaining
        ) && remaining.Value?.Split('/') is [_, _, { Length: > 0 } id]
            ? id
            : null;
}
