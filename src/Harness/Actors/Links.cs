using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>Follows the references in resources, below the base of the target and nowhere else.</summary>
internal sealed class Links(ResourceClient client)
{
    /// <exception cref="NotApplicableException">No element of the attribute has a reference below the base.</exception>
    public async Task<IReadOnlyList<FollowedReference>> FollowAsync(
        ScenarioResource resource,
        string attribute
    )
    {
        var shown = await client.RetrieveAsync(resource);
        var links = new List<FollowedReference>();
        foreach (var element in Json.Items(Json.Member(Json.ObjectOf(shown), attribute)))
        {
            if (Json.Text(Json.Member(element, "$ref")) is { } link)
            {
                links.Add(new FollowedReference(element!, await client.FollowAsync(link)));
            }
        }

        return links.Any(link => link.Reached is not null)
            ? links
            : throw new NotApplicableException(
                $"The {attribute} of the {resource.Type} have no $ref below the base.",
                shown
            );
    }
}
