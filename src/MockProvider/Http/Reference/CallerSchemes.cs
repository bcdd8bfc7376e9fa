using Microsoft.OpenApi;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>How the callers of the two APIs are known.</summary>
internal static class CallerSchemes
{
    private const string ApiKey = "apiKey";
    private const string ApplicationKey = "applicationKey";
    private const string ControlKey = "controlKey";

    public static Dictionary<string, IOpenApiSecurityScheme> All() =>
        new(StringComparer.Ordinal)
        {
            [ApiKey] = Header("DD-API-KEY", "An API key of the organization."),
            [ApplicationKey] = Header(
                "DD-APPLICATION-KEY",
                "An application key; what it allows depends on its owner and its scopes. A personal access token, here or as bearer token, stands for both keys."
            ),
            [ControlKey] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "The control key that the provider was started with.",
            },
        };

    /// <summary>Both keys at once.</summary>
    public static OpenApiSecurityRequirement Admin(OpenApiDocument document) =>
        new()
        {
            [new OpenApiSecuritySchemeReference(ApiKey, document)] = [],
            [new OpenApiSecuritySchemeReference(ApplicationKey, document)] = [],
        };

    public static OpenApiSecurityRequirement Control(OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(ControlKey, document)] = [] };

    private static OpenApiSecurityScheme Header(string name, string description) =>
        new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = name,
            Description = description,
        };
}
