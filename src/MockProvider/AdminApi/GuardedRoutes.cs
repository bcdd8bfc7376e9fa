using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Http.Reference;

namespace ScimConformance.MockProvider.AdminApi;

internal static class GuardedRoutes
{
    /// <summary>Serves the route to callers who have one of the permissions, or to everybody where none is named.</summary>
    public static void MapGuarded(
        this IEndpointRouteBuilder routes,
        string method,
        string path,
        RequestDelegate serve,
        OperationDescription description,
        params string[] anyOf
    ) =>
        routes
            .MapMethods(path, [method], http => ServeAsync(http, serve, anyOf))
            .WithMetadata(new RequiredPermission(anyOf))
            .Describe(serve, description);

    private static Task ServeAsync(HttpContext http, RequestDelegate serve, string[] anyOf) =>
        AccountRights.Refuse(new AdminRequest(http).Caller, anyOf) is { } refusal
            ? ErrorListAnswer.WriteErrorAsync(http, refusal)
            : serve(http);
}
