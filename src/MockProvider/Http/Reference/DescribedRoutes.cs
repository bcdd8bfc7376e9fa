namespace ScimConformance.MockProvider.Http.Reference;

internal static class DescribedRoutes
{
    /// <summary>Puts the route into the OpenAPI document. The explorer of ASP.NET looks for a method, which a request delegate does not show it by itself.</summary>
    public static IEndpointConventionBuilder Describe(
        this IEndpointConventionBuilder route,
        RequestDelegate serve,
        OperationDescription description
    ) => route.WithMetadata(serve.Method, description);

    public static void MapDescribed(
        this IEndpointRouteBuilder routes,
        string method,
        string path,
        RequestDelegate serve,
        OperationDescription description
    ) => routes.MapMethods(path, [method], serve).Describe(serve, description);
}
