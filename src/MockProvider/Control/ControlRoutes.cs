namespace ScimConformance.MockProvider.Control;

internal static class ControlRoutes
{
    public static void MapControl(this WebApplication application)
    {
        var control = application.MapGroup($"{ControlGate.Path}/v1");
        control.MapGet("", OrganizationEndpoints.ProductAsync);
        control.MapGet("/deviations", OrganizationEndpoints.DeviationsAsync);

        var organizations = application.Services.GetRequiredService<OrganizationEndpoints>();
        control.MapPost("/organizations", organizations.CreateAsync);
        control.MapGet("/organizations", organizations.ListAsync);
        MapOrganization(
            control.MapGroup("/organizations/{id}"),
            organizations,
            application.Services.GetRequiredService<OrganizationSwitches>(),
            application.Services.GetRequiredService<MailboxEndpoints>()
        );
    }

    private static void MapOrganization(
        RouteGroupBuilder organization,
        OrganizationEndpoints organizations,
        OrganizationSwitches switches,
        MailboxEndpoints mailbox
    )
    {
        organization.MapGet("", organizations.FindAsync);
        organization.MapDelete("", organizations.DeleteAsync);
        organization.MapPost("/reload", organizations.ReloadAsync);
        organization.MapPut("/plan", switches.SetPlanAsync);
        organization.MapPatch("/options", switches.ChangeOptionsAsync);
        organization.MapGet("/clock", switches.ReadClockAsync);
        organization.MapPut("/clock", switches.SetClockAsync);
        organization.MapPost("/clock/advance", switches.AdvanceClockAsync);
        organization.MapPost("/login_sessions", switches.SignInAsync);
        organization.MapGet("/mailbox", mailbox.ListAsync);
        organization.MapGet("/mailbox/{message}", mailbox.ReadAsync);
    }
}
