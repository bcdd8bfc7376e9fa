namespace ScimConformance.MockProvider.Http.Scim;

internal static class ScimRoutes
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static void MapScim(this WebApplication application)
    {
        var services = application.Services;
        var scim = application.MapGroup(ScimGate.Path);
        MapDiscovery(scim, services.GetRequiredService<DiscoveryEndpoints>());
        MapMe(scim, services.GetRequiredService<MeEndpoints>());
        MapOnly(scim, "/Bulk", "POST", services.GetRequiredService<BulkEndpoints>().RunAsync);

        var resources = services.GetRequiredService<ScimEndpoints>();
        scim.MapGet("/", resources.QueryAllAsync);
        MapOnly(scim, "/.search", "POST", resources.SearchAllAsync);
        scim.MapGet("/{endpoint}", resources.QueryAsync);
        scim.MapPost("/{endpoint}", resources.CreateAsync);
        MapOnly(scim, "/{endpoint}/.search", "POST", resources.SearchAsync);
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
        MapOnly(scim, "/ServiceProviderConfig", "GET", discovery.ServiceProviderConfigAsync);
        MapOnly(scim, "/ResourceTypes", "GET", discovery.ResourceTypesAsync);
        MapOnly(scim, "/ResourceTypes/{id}", "GET", discovery.ResourceTypeAsync);
        MapOnly(scim, "/Schemas", "GET", discovery.SchemasAsync);
        MapOnly(scim, "/Schemas/{id}", "GET", discovery.SchemaAsync);
    }

    // Without the second route another method would be taken for one on a resource, or a type, of that name.
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
            Methods.Where(other => !string.Equals(other, method, StringComparison.Ordinal)),
            http =>
            {
                http.Response.Headers.Allow = method;
                http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                return Task.CompletedTask;
            }
        );
    }
}
