using ScimConformance.MockProvider.Http.Reference;
using static ScimConformance.MockProvider.Control.ControlOperations;

namespace ScimConformance.MockProvider.Control;

internal static class ControlRoutes
{
    public static void MapControl(this WebApplication application)
    {
        var control = application.MapGroup($"{ControlGate.Path}/v1");
        control.MapDescribed("GET", "", OrganizationEndpoints.ProductAsync, GetProduct);
        control.MapDescribed(
            "GET",
            "/deviations",
            OrganizationEndpoints.DeviationsAsync,
            ListDeviations
        );

        var organizations = application.Services.GetRequiredService<OrganizationEndpoints>();
        control.MapDescribed(
            "POST",
            "/organizations",
            organizations.CreateAsync,
            CreateOrganization
        );
        control.MapDescribed("GET", "/organizations", organizations.ListAsync, ListOrganizations);
        MapOrganization(
            control.MapGroup("/organizations/{id}"),
            organizations,
            application.Services.GetRequiredService<OrganizationSwitches>(),
            application.Services.GetRequiredService<MailboxEndpoints>()
        );
        var sso = application.Services.GetRequiredService<SsoEndpoints>();
        const string Sso = "/organizations/{id}/sso";
        control.MapDescribed("GET", Sso, sso.ReadAsync, GetSingleSignOn);
        control.MapDescribed("PUT", Sso, sso.SetAsync, SetSingleSignOn);
    }

    private static void MapOrganization(
        RouteGroupBuilder organization,
        OrganizationEndpoints organizations,
        OrganizationSwitches switches,
        MailboxEndpoints mailbox
    )
    {
        organization.MapDescribed("GET", "", organizations.FindAsync, GetOrganization);
        organization.MapDescribed("DELETE", "", organizations.DeleteAsync, DeleteOrganization);
        organization.MapDescribed("POST", "/reload", organizations.ReloadAsync, ReloadOrganization);
        organization.MapDescribed("PUT", "/plan", switches.SetPlanAsync, SetPlan);
        organization.MapDescribed("PATCH", "/options", switches.ChangeOptionsAsync, ChangeOptions);
        organization.MapDescribed("GET", "/clock", switches.ReadClockAsync, GetClock);
        organization.MapDescribed("PUT", "/clock", switches.SetClockAsync, SetClock);
        organization.MapDescribed(
            "POST",
            "/clock/advance",
            switches.AdvanceClockAsync,
            AdvanceClock
        );
        organization.MapDescribed("POST", "/login_sessions", switches.SignInAsync, SignIn);
        organization.MapDescribed("GET", "/mailbox", mailbox.ListAsync, ListMessages);
        organization.MapDescribed("GET", "/mailbox/{message}", mailbox.ReadAsync, GetMessage);
        organization.MapDescribed(
            "GET",
            "/mailbox/{message}/eml",
            mailbox.DownloadAsync,
            DownloadMessage
        );
    }
}
