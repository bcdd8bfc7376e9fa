using Scalar.AspNetCore;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>
/// The OpenAPI document, and a page to browse it with. The page loads nothing from elsewhere: fonts, telemetry, chat and
/// toolbar of the viewer are off, and the policy would not let them through.
/// </summary>
internal static class ReferencePage
{
    public const string Path = "/reference";

    private const string DocumentPath = "/openapi/{documentName}.json";

    public static void MapReference(this WebApplication application)
    {
        application.MapOpenApi(DocumentPath);
        application.MapScalarApiReference(
            Path,
            options =>
            {
                options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
                options
                    .WithTitle("Reference provider")
                    .WithOpenApiRoutePattern(DocumentPath)
                    .WithNonce()
                    .DisableDefaultFonts()
                    .DisableTelemetry()
                    .DisableAgent();
            }
        );
    }

    /// <summary>Headers of the page and of its scripts; before routing, so that they are on refusals too.</summary>
    public static void UseReferencePolicy(this WebApplication application) =>
        application.UseWhen(
            http => http.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase),
            branch =>
                branch.Use(
                    (http, next) =>
                    {
                        http.Response.OnStarting(() => SetPolicyAsync(http));
                        return next(http);
                    }
                )
        );

    // The viewer styles its elements inline, so that only scripts can be held to a nonce.
    private static Task SetPolicyAsync(HttpContext http)
    {
        var nonce = http.Items[ScalarOptions.NonceHttpContextItemKey];
        var scripts = nonce is null ? "'self'" : $"'self' 'nonce-{nonce}'";
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }
}
