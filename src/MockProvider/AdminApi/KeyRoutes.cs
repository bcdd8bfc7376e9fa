using ScimConformance.MockProvider.Accounts;
using static ScimConformance.MockProvider.Accounts.Permissions;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The three places where application keys are managed: one's own, a service account's, and everybody's; and personal access tokens.</summary>
internal static class KeyRoutes
{
    public static void MapKeys(RouteGroupBuilder api, KeyAdministration keys)
    {
        Map(
            api.MapGroup("/current_user/application_keys"),
            new KeyEndpoints(keys, request => KeyHolder.Self(request.Caller)),
            "CurrentUser",
            [UserAppKeys, OrgAppKeysRead],
            [UserAppKeys, OrgAppKeysWrite]
        );
        Map(
            api.MapGroup("/service_accounts/{id}/application_keys"),
            new KeyEndpoints(keys, request => KeyHolder.ServiceAccount(request.Id)),
            "ServiceAccount",
            [ServiceAccountWrite],
            [ServiceAccountWrite]
        );
        MapExisting(
            api.MapGroup("/application_keys"),
            new KeyEndpoints(keys, _ => KeyHolder.Everybody),
            "",
            [OrgAppKeysRead],
            [OrgAppKeysWrite]
        );
    }

    public static void MapTokens(RouteGroupBuilder api, TokenEndpoints tokens)
    {
        const string All = "/personal_access_tokens";
        const string One = All + "/{id}";
        string[] reading = [UserAppKeys, OrgAppKeysRead];
        string[] writing = [UserAppKeys, OrgAppKeysWrite];
        api.MapGuarded("POST", All, tokens.CreateAsync, TokenOperations.Create, UserAppKeys);
        api.MapGuarded("GET", All, tokens.ListAsync, TokenOperations.List, reading);
        api.MapGuarded("GET", One, tokens.FindAsync, TokenOperations.Get, reading);
        api.MapGuarded("PATCH", One, tokens.ChangeAsync, TokenOperations.Update, writing);
        api.MapGuarded("DELETE", One, tokens.RevokeAsync, TokenOperations.Delete, writing);
    }

    private static void Map(
        RouteGroupBuilder group,
        KeyEndpoints keys,
        string whose,
        string[] reading,
        string[] writing
    )
    {
        var creation = AdminOperations.Key("Create", whose, "Make an application key");
        group.MapGuarded("POST", "", keys.CreateAsync, creation, writing);
        MapExisting(group, keys, whose, reading, writing);
    }

    private static void MapExisting(
        RouteGroupBuilder group,
        KeyEndpoints keys,
        string whose,
        string[] reading,
        string[] writing
    )
    {
        const string One = "/{key}";
        var list = AdminOperations.Key("List", whose, "List application keys");
        var get = AdminOperations.Key("Get", whose, "Get an application key");
        var update = AdminOperations.Key("Update", whose, "Rename an application key, or scope it");
        var delete = AdminOperations.Key("Delete", whose, "Revoke an application key");
        group.MapGuarded("GET", "", keys.ListAsync, list, reading);
        group.MapGuarded("GET", One, keys.FindAsync, get, reading);
        group.MapGuarded("PATCH", One, keys.ChangeAsync, update, writing);
        group.MapGuarded("DELETE", One, keys.RevokeAsync, delete, writing);
    }
}
