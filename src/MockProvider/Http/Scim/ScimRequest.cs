using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Reads what the URL, the headers and the key of a request say.</summary>
internal static class ScimRequest
{
    public static Organization OrganizationOf(HttpContext http) => CallerOf(http).Organization;

    public static Caller CallerOf(HttpContext http) => http.Features.GetRequiredFeature<Caller>();

    /// <summary>
    /// The request for the resource, or the resources, of the type in the URL. Errors: 404 when the organization has no such
    /// resource type, invalidValue for a malformed attribute name.
    /// </summary>
    public static Result<ResourceRequest> Of(HttpContext http)
    {
        var endpoint = $"/{http.Request.RouteValues["endpoint"]}";
        var type = OrganizationOf(http)
            .Catalogue.ResourceTypes.FirstOrDefault(known =>
                string.Equals(known.Endpoint, endpoint, StringComparison.OrdinalIgnoreCase)
            );
        return type is null
            ? ScimError.NotFound($"There is no resource type at {endpoint}.")
            : Of(http, type)
                .Then<ResourceRequest, ResourceRequest>(request =>
                    SelectionRules.Check(
                        request.Shown,
                        [type],
                        request.Organization.Options.Choices
                    )
                        is { } error
                        ? error
                        : request
                );
    }

    /// <summary>The same, of the given type.</summary>
    public static Result<ResourceRequest> Of(HttpContext http, ResourceType type) =>
        ShownAttributes
            .Of(http)
            .Then<Shown, ResourceRequest>(shown => new ResourceRequest(
                CallerOf(http),
                type,
                http.Request.RouteValues["id"] as string ?? "",
                shown,
                PreconditionsOf(http),
                http.RequestAborted
            ));

    private static Preconditions PreconditionsOf(HttpContext http)
    {
        var match = http.Request.Headers.IfMatch;
        var noneMatch = http.Request.Headers.IfNoneMatch;
        return match.Count == 0 && noneMatch.Count == 0
            ? Preconditions.None
            : new Preconditions(Tags(match), Tags(noneMatch));
    }

    // What is no list of entity tags matches nothing.
    private static IReadOnlyList<string>? Tags(Microsoft.Extensions.Primitives.StringValues header)
    {
        if (header.Count == 0)
        {
            return null;
        }

        return EntityTagHeaderValue.TryParseList([.. header.OfType<string>()], out var tags)
            ? [.. tags.Select(tag => tag.ToString())]
            : [];
    }
}
