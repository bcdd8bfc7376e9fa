using ScimConformance.MockProvider.Accounts;
using static ScimConformance.MockProvider.Accounts.Permissions;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The documented paths, with the permissions that the documents name for them.</summary>
internal static class AdminRoutes
{
    public static void MapAdminApi(this WebApplication application)
    {
        var api = application.MapGroup(AdminGate.Path);
        var services = application.Services;
        MapUsers(api, services.GetRequiredService<UserEndpoints>());
        MapInvitations(api, services.GetRequiredService<InvitationEndpoints>());
        MapKeys(api, services.GetRequiredService<KeyAdministration>());
        MapApiKeys(api, services.GetRequiredService<ApiKeyEndpoints>());
        MapRoles(api, services.GetRequiredService<RoleEndpoints>());
        MapRoleMembers(api, services.GetRequiredService<RoleMemberEndpoints>());
        api.MapGuarded(
            "POST",
            "/service_accounts",
            services.GetRequiredService<ServiceAccountEndpoints>().CreateAsync,
            ServiceAccountWrite
        );
    }

    private static void MapUsers(RouteGroupBuilder api, UserEndpoints users)
    {
        api.MapGuarded("GET", "/current_user", UserEndpoints.FindOwnAsync);
        api.MapGuarded("GET", "/users", users.ListAsync, UserAccessRead);
        api.MapGuarded("GET", "/users/{id}", users.FindAsync, UserAccessRead);
        api.MapGuarded("GET", "/users/{id}/permissions", users.PermissionsAsync, UserAccessRead);
        string[] changing = [UserAccessManage, ServiceAccountWrite];
        api.MapGuarded("PATCH", "/users/{id}", users.ChangeAsync, changing);
        api.MapGuarded("DELETE", "/users/{id}", users.DisableAsync, changing);
    }

    private static void MapInvitations(RouteGroupBuilder api, InvitationEndpoints invitations)
    {
        const string One = "/user_invitations/{id}";
        const string OfUser = "/users/{id}/invitations";
        api.MapGuarded("POST", "/user_invitations", invitations.ResendAsync, UserAccessInvite);
        api.MapGuarded("GET", One, invitations.FindAsync, UserAccessInvite);
        api.MapGuarded("DELETE", OfUser, invitations.CancelAsync, UserAccessInvite);
    }

    private static void MapKeys(RouteGroupBuilder api, KeyAdministration keys)
    {
        var own = api.MapGroup("/current_user/application_keys");
        MapKeys(
            own,
            new KeyEndpoints(keys, request => KeyHolder.Self(request.Caller)),
            [UserAppKeys, OrgAppKeysRead],
            [UserAppKeys, OrgAppKeysWrite],
            mayCreate: true
        );
        var ofServiceAccount = api.MapGroup("/service_accounts/{id}/application_keys");
        MapKeys(
            ofServiceAccount,
            new KeyEndpoints(keys, request => KeyHolder.ServiceAccount(request.Id)),
            [ServiceAccountWrite],
            [ServiceAccountWrite],
            mayCreate: true
        );
        var ofEverybody = api.MapGroup("/application_keys");
        MapKeys(
            ofEverybody,
            new KeyEndpoints(keys, _ => KeyHolder.Everybody),
            [OrgAppKeysRead],
            [OrgAppKeysWrite],
            mayCreate: false
        );
    }

    private static void MapKeys(
        RouteGroupBuilder group,
        KeyEndpoints keys,
        string[] reading,
        string[] writing,
        bool mayCreate
    )
    {
        if (mayCreate)
        {
            group.MapGuarded("POST", "", keys.CreateAsync, writing);
        }

        group.MapGuarded("GET", "", keys.ListAsync, reading);
        group.MapGuarded("GET", "/{key}", keys.FindAsync, reading);
        group.MapGuarded("PATCH", "/{key}", keys.ChangeAsync, writing);
        group.MapGuarded("DELETE", "/{key}", keys.RevokeAsync, writing);
    }

    private static void MapApiKeys(RouteGroupBuilder api, ApiKeyEndpoints keys)
    {
        api.MapGuarded("POST", "/api_keys", keys.CreateAsync, ApiKeysWrite);
        api.MapGuarded("GET", "/api_keys", keys.ListAsync, ApiKeysRead);
        api.MapGuarded("GET", "/api_keys/{id}", keys.FindAsync, ApiKeysRead);
        api.MapGuarded("PATCH", "/api_keys/{id}", keys.RenameAsync, ApiKeysWrite);
        api.MapGuarded("DELETE", "/api_keys/{id}", keys.DeleteAsync, ApiKeysDelete);
    }

    private static void MapRoles(RouteGroupBuilder api, RoleEndpoints roles)
    {
        const string OfRole = "/roles/{id}/permissions";
        api.MapGuarded("GET", "/permissions", RoleEndpoints.ListPermissionsAsync, UserAccessRead);
        api.MapGuarded("GET", "/roles", roles.ListAsync, UserAccessRead);
        api.MapGuarded("POST", "/roles", roles.CreateAsync, UserAccessManage);
        api.MapGuarded("GET", "/roles/{id}", roles.FindAsync, UserAccessRead);
        api.MapGuarded("PATCH", "/roles/{id}", roles.ChangeAsync, UserAccessManage);
        api.MapGuarded("DELETE", "/roles/{id}", roles.DeleteAsync, UserAccessManage);
        api.MapGuarded("GET", OfRole, roles.PermissionsAsync, UserAccessRead);
        api.MapGuarded("POST", OfRole, roles.GrantAsync, UserAccessManage);
        api.MapGuarded("DELETE", OfRole, roles.RevokeAsync, UserAccessManage);
    }

    private static void MapRoleMembers(RouteGroupBuilder api, RoleMemberEndpoints members)
    {
        const string OfRole = "/roles/{id}/users";
        api.MapGuarded("GET", OfRole, members.ListAsync, UserAccessRead);
        api.MapGuarded("POST", OfRole, members.AddAsync, UserAccessManage);
        api.MapGuarded("DELETE", OfRole, members.RemoveAsync, UserAccessManage);
    }
}
