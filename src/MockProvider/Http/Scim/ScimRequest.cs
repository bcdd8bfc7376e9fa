using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>What the URL and the key of a SCIM request say.</summary>
internal sealed record ScimRequest(
    Organization Organization,
    ResourceType Type,
    string Id,
    Shown Shown,
    CancellationToken Cancellation
)
{
    public static Organization OrganizationOf(HttpContext http) =>
        http.Features.GetRequiredFeature<Caller>().Organization;

    /// <summary>Errors: 404 when the organization has no such resource type, invalidValue for a malformed attribute name.</summary>
    public static Result<ScimRequest> Of(HttpContext http)
    {
        var organization = OrganizationOf(http);
        var endpoint = $"/{http.Request.RouteValues["endpoint"]}";
        var type = organization.Catalogue.ResourceTypes.FirstOrDefault(known =>
            string.Equals(known.Endpoint, endpoint, StringComparison.OrdinalIgnoreCase)
        );
        return type is null
            ? ScimError.NotFound($"There is no resource type at {endpoint}.")
            : ShownAttributes
                .Of(http)
                .Then<Shown, ScimRequest>(shown => new ScimRequest(
                    organization,
                    type,
                    http.Request.RouteValues["id"] as string ?? "",
                    shown,
                    http.RequestAborted
                ));
    }
}
