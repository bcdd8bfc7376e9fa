namespace ScimConformance.MockProvider.Http.Scim;

internal static class ScimGateExtensions
{
    public static void UseScimGate(this WebApplication application)
    {
        var gate = application.Services.GetRequiredService<ScimGate>();
        application.UseWhen(
            http =>
                http.Request.Path.StartsWithSegments(
                    ScimGate.Path,
                    StringComparison.OrdinalIgnoreCase
                ),
            branch => branch.Use(gate.InvokeAsync)
        );
    }
}
