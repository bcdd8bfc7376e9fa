using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Control;

internal static class ControlRequest
{
    public static string Id(HttpContext http) => http.Request.RouteValues["id"] as string ?? "";

    public static async Task<Result<Organization>> OrganizationAsync(
        HttpContext http,
        OrganizationRegistry organizations
    ) =>
        await organizations.FindAsync(Id(http), http.RequestAborted) is { } organization
            ? organization
            : NotFound(http);

    public static ScimError NotFound(HttpContext http) =>
        ScimError.NotFound($"There is no organization '{Id(http)}'.");
}
