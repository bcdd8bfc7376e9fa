namespace ScimConformance.MockProvider.Control;

internal static class ControlGateExtensions
{
    public static void UseControlGate(this WebApplication application)
    {
        var gate = application.Services.GetRequiredService<ControlGate>();
        application.UseWhen(
            http =>
                http.Request.Path.StartsWithSegments(
                    ControlGate.Path,
                    StringComparison.OrdinalIgnoreCase
                ),
            branch => branch.Use(gate.InvokeAsync)
        );
    }
}
