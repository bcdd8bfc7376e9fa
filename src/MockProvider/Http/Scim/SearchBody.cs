using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;

namespace ScimConformance.MockProvider.Http.Scim;

internal static class SearchBody
{
    public static Task<Result<SearchRequest>> ReadAsync(HttpContext http) =>
        JsonBody
            .ReadAsync(http)
            .Then(body =>
                SearchRequest.Parse(body, ScimRequest.OrganizationOf(http).Options.LenientClients)
            );
}
