using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>Every route that the provider serves, as the framework knows them.</summary>
internal static class ServedRoutes
{
    // They are the same for everybody, and show nothing of anybody.
    private static readonly string[] Static = ["openapi/", "reference", "assets/"];

    private static readonly string[] OfPages = ["GET", "POST"];

    public static IReadOnlyList<(string Method, string Route)> Of(TestProvider provider) =>
        [
            .. provider
                .Host.Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .SelectMany(endpoint =>
                    (
                        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? OfPages
                    ).Select(method => (method, endpoint.RoutePattern.RawText!.Trim('/')))
                )
                .Where(route =>
                    !Array.Exists(
                        Static,
                        path => route.Item2.StartsWith(path, StringComparison.Ordinal)
                    )
                )
                .Distinct(),
        ];
}
