using ScimConformance.MockProvider.Http.Scim;

namespace ScimConformance.MockProvider.AdminApi;

internal static class AdminGateExtensions
{
    public static void UseAdminGate(this WebApplication application)
    {
        var gate = application.Services.GetRequiredService<AdminGate>();
        application.UseWhen(
            http => IsUnder(http, AdminGate.Path) && !IsUnder(http, ScimGate.Path),
            branch => branch.Use(gate.InvokeAsync)
        );
    }

    private static bool IsUnder(HttpContext http, string path) =>
        http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
