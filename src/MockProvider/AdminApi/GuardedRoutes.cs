using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal static class GuardedRoutes
{
    /// <summary>Serves the route to callers who have one of the permissions, or to everybody where none is named.</summary>
    public static IEndpointConventionBuilder MapGuarded(
        this IEndpointRouteBuilder routes,
        string method,
        string path,
        RequestDelegate serve,
        params string[] anyOf
    ) =>
        routes
            .MapMethods(path, [method], http => ServeAsync(http, serve, anyOf))
            .WithMetadata(new RequiredPermission(anyOf));

    private static Task ServeAsync(HttpContext http, RequestDelegate serve, string[] anyOf) =>
        AccountRights.Refuse(new AdminRequest(http).Caller, anyOf) is { } refusal
            ? ErrorListAnswer.WriteErrorAsync(http, refusal)
            : serve(http);
}
