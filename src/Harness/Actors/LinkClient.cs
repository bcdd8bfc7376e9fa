using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Follows the links that a provider gives, but only below its base: the credential goes nowhere else.
/// </summary>
internal sealed class LinkClient(ResourceClient client, Tenant tenant)
{
    /// <summary>What a link leads to, read from the base if it is relative; null where it leads away from the base, or nowhere.</summary>
    public async Task<Exchange?> FollowAsync(string? link) =>
        Resolve(link) is { } target && tenant.ScimBase.IsBaseOf(target)
            ? await client.GetAsync(tenant.ScimBase.MakeRelativeUri(target).ToString())
            : null;

    /// <summary>The absolute form of a link, or null.</summary>
    public Uri? Resolve(string? link) =>
        link is not null && Uri.TryCreate(tenant.ScimBase, link, out var target) ? target : null;

    /// <summary>The references to resources in an answer: each $ref, and the location, followed where that is allowed.</summary>
    public async Task<IReadOnlyList<FollowedLink>> FollowAllAsync(Exchange exchange)
    {
        var followed = new List<FollowedLink>();
        foreach (
            var (_, value) in JsonWalk
                .Members(Json.ObjectOf(exchange))
                .Where(member => member.Key is "$ref" or "location")
        )
        {
            if (Json.Text(value) is { } link)
            {
                followed.Add(
                    new FollowedLink(link, Resolve(link), await FollowAsync(link), exchange)
                );
            }
        }

        return followed;
    }
}
