namespace ScimConformance.MockProvider.Http.Scim;

internal static class ScimRoutes
{
    private static readonly string[] NotReading = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static void MapScim(this WebApplication application)
    {
        var scim = application.MapGroup(ScimGate.Path);
        MapDiscovery(scim, application.Services.GetRequiredService<DiscoveryEndpoints>());

        MapMe(scim, application.Services.GetRequiredService<MeEndpoints>());

        var resources = application.Services.GetRequiredService<ScimEndpoints>();
        scim.MapGet("/", resources.QueryAllAsync);
        scim.MapPost("/.search", resources.SearchAllAsync);
        scim.MapGet("/{endpoint}", resources.QueryAsync);
        scim.MapPost("/{endpoint}/.search", resources.SearchAsync);
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
        Map(scim, "/ServiceProviderConfig", discovery.ServiceProviderConfigAsync);
        Map(scim, "/ResourceTypes", discovery.ResourceTypesAsync);
        Map(scim, "/ResourceTypes/{id}", discovery.ResourceTypeAsync);
        Map(scim, "/Schemas", discovery.SchemasAsync);
        Map(scim, "/Schemas/{id}", discovery.SchemaAsync);
    }

    // Without the second route a POST to /Schemas would be taken for one to a resource type of that name.
    private static void Map(RouteGroupBuilder scim, string path, RequestDelegate read)
    {
        scim.MapGet(path, read);
        scim.MapMethods(path, NotReading, DiscoveryEndpoints.NotAllowedAsync);
    }
}
