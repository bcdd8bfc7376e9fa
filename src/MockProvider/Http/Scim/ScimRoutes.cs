namespace ScimConformance.MockProvider.Http.Scim;

internal static class ScimRoutes
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static void MapScim(this WebApplication application)
    {
        var services = application.Services;
        var scim = application.MapGroup(ScimGate.Path);
        MapDiscovery(scim, services.GetRequiredService<DiscoveryEndpoints>());
        var later = services.GetRequiredService<AsynchronousAnswers>();
        MapMe(scim, services.GetRequiredService<MeEndpoints>(), later);
        MapOnly(scim, AsynchronousAnswers.Path + "/{txn}", "GET", later.CompletionAsync);
        MapOnly(scim, "/Bulk", "POST", services.GetRequiredService<BulkEndpoints>().RunAsync);

        var resources = services.GetRequiredService<ScimEndpoints>();
        scim.MapGet("/", resources.QueryAllAsync);
        MapOnly(scim, "/.search", "POST", resources.SearchAllAsync);
        scim.MapGet("/{endpoint}", resources.QueryAsync);
        scim.MapPost("/{endpoint}", later.Serve(resources.CreateAsync));
        MapOnly(scim, "/{endpoint}/.search", "POST", resources.SearchAsync);
        scim.MapGet("/{endpoint}/{id}", resources.ReadAsync);
        scim.MapPut("/{endpoint}/{id}", later.Serve(resources.ReplaceAsync));
        scim.MapPatch("/{endpoint}/{id}", later.Serve(resources.PatchAsync));
        scim.MapDelete("/{endpoint}/{id}", later.Serve(resources.DeleteAsync));
    }

    private static void MapMe(RouteGroupBuilder scim, MeEndpoints me, AsynchronousAnswers later)
    {
        scim.MapGet("/Me", me.ReadAsync);
        scim.MapPost("/Me", MeEndpoints.CreateAsync);
        scim.MapPut("/Me", later.Serve(me.ReplaceAsync));
        scim.MapPatch("/Me", later.Serve(me.PatchAsync));
        scim.MapDelete("/Me", later.Serve(me.DeleteAsync));
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
