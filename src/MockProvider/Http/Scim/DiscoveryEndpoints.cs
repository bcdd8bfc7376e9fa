using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Http.Scim;

internal sealed class DiscoveryEndpoints(Discovery discovery)
{
    public Task ServiceProviderConfigAsync(HttpContext http) =>
        ScimAnswer.WriteAsync(
            http,
            Unfiltered(http)
                .Then(_ => discovery.ServiceProviderConfig(ScimRequest.OrganizationOf(http)))
        );

    public Task ResourceTypesAsync(HttpContext http) =>
        ScimAnswer.WriteAsync(
            http,
            Unfiltered(http).Then(_ => discovery.ResourceTypes(ScimRequest.OrganizationOf(http)))
        );

    public Task ResourceTypeAsync(HttpContext http) =>
        ScimAnswer.WriteAsync(
            http,
            Unfiltered(http)
                .Then(_ => discovery.ResourceType(ScimRequest.OrganizationOf(http), Id(http)))
        );

    public Task SchemasAsync(HttpContext http) =>
        ScimAnswer.WriteAsync(
            http,
            Unfiltered(http).Then(_ => discovery.Schemas(ScimRequest.OrganizationOf(http)))
        );

    public Task SchemaAsync(HttpContext http) =>
        ScimAnswer.WriteAsync(
            http,
            Unfiltered(http).Then(_ => discovery.Schema(ScimRequest.OrganizationOf(http), Id(http)))
        );

    // RFC 7644 section 4: a filter on these is refused with 403.
    private static Result<HttpContext> Unfiltered(HttpContext http) =>
        http.Request.Query.ContainsKey("filter")
        && !ScimRequest.OrganizationOf(http).Options.Choices.IgnoresDiscoveryFilters
            ? ScimError.Forbidden("Filters are not supported here (RFC 7644 section 4).")
            : http;

    private static string Id(HttpContext http) => http.Request.RouteValues["id"] as string ?? "";
}
