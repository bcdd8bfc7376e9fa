using ScimConformance.MockProvider.Accounts;
using static ScimConformance.MockProvider.Accounts.Permissions;
using static ScimConformance.MockProvider.AdminApi.AdminOperations;

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
        MapAnonymization(api, services.GetRequiredService<AnonymizationEndpoints>());
        MapServiceAccounts(api, services.GetRequiredService<ServiceAccountEndpoints>());
        KeyRoutes.MapKeys(api, services.GetRequiredService<KeyAdministration>());
        KeyRoutes.MapTokens(api, services.GetRequiredService<TokenEndpoints>());
        MapApiKeys(api, services.GetRequiredService<ApiKeyEndpoints>());
        MapRoles(api, services.GetRequiredService<RoleEndpoints>());
        MapRoleMembers(api, services.GetRequiredService<RoleMemberEndpoints>());
        AuditRoutes.MapAuditAndTeams(api, services);
    }

    private static void MapUsers(RouteGroupBuilder api, UserEndpoints users)
    {
        const string One = "/users/{id}";
        string[] changing = [UserAccessManage, ServiceAccountWrite];
        api.MapGuarded("GET", "/current_user", users.FindOwnAsync, CurrentUser);
        api.MapGuarded("GET", "/users", users.ListAsync, ListUsers, UserAccessRead);
        api.MapGuarded("POST", "/users", users.CreateAsync, CreateUser, UserAccessInvite);
        api.MapGuarded("GET", One, users.FindAsync, GetUser, UserAccessRead);
        // No permission is documented for it, but it shows what GetUser shows.
        api.MapGuarded(
            "GET",
            One + "/orgs",
            users.FindAsync,
            ListUserOrganizations,
            UserAccessRead
        );
        api.MapGuarded("PATCH", One, users.ChangeAsync, UpdateUser, changing);
        api.MapGuarded("DELETE", One, users.DisableAsync, DisableUser, changing);
        api.MapGuarded(
            "GET",
            One + "/permissions",
            users.PermissionsAsync,
            ListUserPermissions,
            UserAccessRead
        );
    }

    private static void MapInvitations(RouteGroupBuilder api, InvitationEndpoints invitations)
    {
        const string All = "/user_invitations";
        const string One = "/user_invitations/{id}";
        const string OfUser = "/users/{id}/invitations";
        var cancel = DeleteUserInvitations;
        api.MapGuarded("POST", All, invitations.ResendAsync, SendInvitations, UserAccessInvite);
        api.MapGuarded("GET", One, invitations.FindAsync, GetInvitation, UserAccessInvite);
        api.MapGuarded("DELETE", OfUser, invitations.CancelAsync, cancel, UserAccessInvite);
    }

    private static void MapAnonymization(RouteGroupBuilder api, AnonymizationEndpoints users) =>
        api.MapGuarded(
            "PUT",
            "/anonymize_users",
            users.AnonymizeAsync,
            AnonymizeUsers,
            UserAccessManage
        );

    private static void MapServiceAccounts(
        RouteGroupBuilder api,
        ServiceAccountEndpoints accounts
    ) =>
        api.MapGuarded(
            "POST",
            "/service_accounts",
            accounts.CreateAsync,
            CreateServiceAccount,
            ServiceAccountWrite
        );

    private static void MapApiKeys(RouteGroupBuilder api, ApiKeyEndpoints keys)
    {
        const string All = "/api_keys";
        const string One = "/api_keys/{id}";
        api.MapGuarded("POST", All, keys.CreateAsync, CreateApiKey, ApiKeysWrite);
        api.MapGuarded("GET", All, keys.ListAsync, ListApiKeys, ApiKeysRead);
        api.MapGuarded("GET", One, keys.FindAsync, GetApiKey, ApiKeysRead);
        api.MapGuarded("PATCH", One, keys.RenameAsync, UpdateApiKey, ApiKeysWrite);
        api.MapGuarded("DELETE", One, keys.DeleteAsync, DeleteApiKey, ApiKeysDelete);
    }

    private static void MapRoles(RouteGroupBuilder api, RoleEndpoints roles)
    {
        const string All = "/roles";
        const string One = "/roles/{id}";
        const string Allowed = "/roles/{id}/permissions";
        RequestDelegate known = RoleEndpoints.ListPermissionsAsync;
        api.MapGuarded("GET", "/permissions", known, ListPermissions, UserAccessRead);
        api.MapGuarded("GET", All, roles.ListAsync, ListRoles, UserAccessRead);
        api.MapGuarded("POST", All, roles.CreateAsync, CreateRole, UserAccessManage);
        api.MapGuarded("GET", One, roles.FindAsync, GetRole, UserAccessRead);
        api.MapGuarded("PATCH", One, roles.ChangeAsync, UpdateRole, UserAccessManage);
        api.MapGuarded("DELETE", One, roles.DeleteAsync, DeleteRole, UserAccessManage);
        api.MapGuarded("GET", Allowed, roles.PermissionsAsync, ListRolePermissions, UserAccessRead);
        api.MapGuarded("POST", Allowed, roles.GrantAsync, AddPermissionToRole, UserAccessManage);
        api.MapGuarded(
            "DELETE",
            Allowed,
            roles.RevokeAsync,
            RemovePermissionFromRole,
            UserAccessManage
        );
    }

    private static void MapRoleMembers(RouteGroupBuilder api, RoleMemberEndpoints members)
    {
        const string Path = "/roles/{id}/users";
        api.MapGuarded("GET", Path, members.ListAsync, ListRoleUsers, UserAccessRead);
        api.MapGuarded("POST", Path, members.AddAsync, AddUserToRole, UserAccessManage);
        api.MapGuarded("DELETE", Path, members.RemoveAsync, RemoveUserFromRole, UserAccessManage);
    }
}
