namespace ScimConformance.MockProvider.Http.Scim;

internal static class ScimRoutes
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static void MapScim(this WebApplication application)
    {
        var scim = application.MapGroup(ScimGate.Path);
        MapDiscovery(scim, application.Services.GetRequiredService<DiscoveryEndpoints>());
        MapOnly(
            scim,
            "/Bulk",
            HttpMethods.Post,
            application.Services.GetRequiredService<BulkEndpoint>().RunAsync
        );
        MapMe(scim, application.Services.GetRequiredService<MeEndpoints>());

        var resources = application.Services.GetRequiredService<ScimEndpoints>();
        scim.MapGet("/", resources.QueryAllAsync);
        MapOnly(scim, "/.search", HttpMethods.Post, resources.SearchAllAsync);
        scim.MapGet("/{endpoint}", resources.QueryAsync);
        MapOnly(scim, "/{endpoint}/.search", HttpMethods.Post, resources.SearchAsync);
        scim.MapPost("/{endpoint}", resources.CreateAsync);
        scim.MapGet("/{endpoint}/{id}", resources.ReadAsync);
        scim.MapPut("/{endpoint}/{id}", resources.ReplaceAsync);
        scim.MapPatch("/{endpoint}/{id}", resources.PatchAsync);
        scim.MapDelete("/{endpoint}/{id}", resources.DeleteAsync);
    }

    private static void MapMe(RouteGroupBuilder scim, MeEndpoints me)
    {
        scim.MapGet("/Me", me.ReadAsync);
        scim.MapPost("/Me", MeEndpoints.CreateAsync);
        scim.MapPut("/Me", me.ReplaceAsync);
        scim.MapPatch("/Me", me.PatchAsync);
        scim.MapDelete("/Me", me.DeleteAsync);
    }

    private static void MapDiscovery(RouteGroupBuilder scim, DiscoveryEndpoints discovery)
    {
        MapRead(scim, "/ServiceProviderConfig", discovery.ServiceProviderConfigAsync);
        MapRead(scim, "/ResourceTypes", discovery.ResourceTypesAsync);
        MapRead(scim, "/ResourceTypes/{id}", discovery.ResourceTypeAsync);
        MapRead(scim, "/Schemas", discovery.SchemasAsync);
        MapRead(scim, "/Schemas/{id}", discovery.SchemaAsync);
    }

    private static void MapRead(RouteGroupBuilder scim, string path, RequestDelegate read) =>
        MapOnly(scim, path, HttpMethods.Get, read);

    // Without the second route a POST to /Schemas would be taken for one to a resource type of that name, and so on.
    private static void MapOnly(
        RouteGroupBuilder scim,
        string path,
        string method,
        RequestDelegate serve
    )
    {
        scim.MapMethods(path, [method], serve);
        scim.MapMethods(
            path,
            Methods.Where(other => !HttpMethods.Equals(other, method)),
            http =>
            {
                http.Response.Headers.Allow = method;
                http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                return Task.CompletedTask;
            }
        );
    }
}
