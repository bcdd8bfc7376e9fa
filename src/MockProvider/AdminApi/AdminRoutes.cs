namespace ScimConformance.MockProvider.AdminApi;

internal static class AdminRoutes
{
    public static void MapAdminApi(this WebApplication application)
    {
        var api = application.MapGroup(AdminGate.Path);
        MapUsers(api, application.Services.GetRequiredService<UserEndpoints>());
        MapInvitations(api, application.Services.GetRequiredService<InvitationEndpoints>());

        MapAudit(api, application.Services.GetRequiredService<AuditEndpoints>());

        MapTeams(api.MapGroup("/team"), application.Services.GetRequiredService<TeamEndpoints>());

        var keys = application.Services.GetRequiredService<KeyEndpoints>();
        MapKeys(api.MapGroup("/service_accounts/{id}/application_keys"), keys);
        MapKeys(api.MapGroup("/current_user/application_keys"), keys);
    }

    private static void MapUsers(RouteGroupBuilder api, UserEndpoints users)
    {
        api.MapGet("/users", users.ListAsync);
        api.MapGet("/users/{id}", users.FindAsync);
        api.MapPatch("/users/{id}", users.ChangeAsync);
        api.MapDelete("/users/{id}", users.DisableAsync);
        api.MapGet("/current_user", UserEndpoints.FindOwnAsync);
        api.MapPost("/service_accounts", users.CreateServiceAccountAsync);
    }

    private static void MapInvitations(RouteGroupBuilder api, InvitationEndpoints invitations)
    {
        api.MapPost("/user_invitations", invitations.ResendAsync);
        api.MapGet("/user_invitations/{id}", invitations.FindAsync);
        api.MapDelete("/users/{id}/invitations", invitations.CancelAsync);
    }

    private static void MapAudit(RouteGroupBuilder api, AuditEndpoints audit)
    {
        api.MapGet("/audit/events", audit.ListAsync);
        api.MapPost("/audit/events/search", audit.SearchAsync);
    }

    private static void MapTeams(RouteGroupBuilder group, TeamEndpoints teams)
    {
        group.MapGet("", teams.ListAsync);
        group.MapPost("", teams.CreateAsync);
        group.MapGet("/{id}", teams.FindAsync);
        group.MapGet("/{id}/memberships", teams.ListMembersAsync);
        group.MapPost("/{id}/memberships", teams.AddMemberAsync);
        group.MapDelete("/{id}/memberships/{user}", teams.RemoveMemberAsync);
    }

    private static void MapKeys(RouteGroupBuilder group, KeyEndpoints keys)
    {
        group.MapPost("", keys.CreateAsync);
        group.MapGet("", keys.ListAsync);
        group.MapGet("/{key}", keys.FindAsync);
        group.MapPatch("/{key}", keys.RenameAsync);
        group.MapDelete("/{key}", keys.RevokeAsync);
    }
}
