using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Http.Saml;

internal static class SamlRoutes
{
    private static readonly string[] Looking = ["GET", "HEAD"];

    public static void MapSaml(this WebApplication application)
    {
        var endpoints = application.Services.GetRequiredService<SamlEndpoints>();
        var saml = application.MapGroup($"{SamlAddresses.Path}/{{id}}");
        saml.MapMethods("/metadata.xml", Looking, endpoints.MetadataAsync);
        saml.MapGet("/login", endpoints.BeginAsync);
        saml.MapPost("/assertion", endpoints.ConsumeAsync);
    }
}
