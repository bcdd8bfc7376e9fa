using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>A query of the base URL, for resources of every type (RFC 7644 section 3.4.2.1).</summary>
internal static class RootRequest
{
    /// <summary>501 where the organization does not offer it (ruling N72).</summary>
    public static Result<ResourceRequest> Of(HttpContext http) =>
        ScimRequest.OrganizationOf(http).Options.RootQuery
            ? ScimRequest.Of(http, TypesOf(http)[0])
            : ScimError.NotImplemented("Queries of the base URL are not offered.");

    public static IReadOnlyList<ResourceType> TypesOf(HttpContext http) =>
        ScimRequest.OrganizationOf(http).Catalogue.ResourceTypes;
}
