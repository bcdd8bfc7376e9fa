using ScimConformance.MockProvider.Http.Reference;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>What the OpenAPI document says of the routes of the admin API.</summary>
internal static class AdminOperations
{
    private const string Users = "Users";
    private const string Invitations = "Invitations";
    private const string ServiceAccounts = "Service accounts";
    private const string ApiKeys = "API keys";
    private const string Roles = "Roles";

    public static readonly (string Name, string Summary)[] Paging =
    [
        ("page[size]", "How many, from 1 to 500; 10 if nothing is said."),
        ("page[number]", "Which page, from 0."),
        ("sort", "The attribute to sort by, behind a minus sign for the other direction."),
        ("filter", "A text that the name contains."),
    ];

    private static readonly (string Name, string Summary)[] UserPaging =
    [
        .. Paging,
        ("sort_dir", "desc for the other direction, asc if nothing is said."),
        ("filter[status]", "Active, Pending or Disabled; several with commas between them."),
    ];

    public static OperationDescription CurrentUser { get; } =
        new("GetCurrentUser", Users, "Who the credential belongs to") { Answer = "OneUser" };

    public static OperationDescription ListUsers { get; } =
        new("ListUsers", Users, "List users and service accounts")
        {
            Answer = "Users",
            Query = UserPaging,
        };

    public static OperationDescription CreateUser { get; } =
        new("CreateUser", Users, "Add a user, who is pending and not invited by that")
        {
            Request = "NewAccount",
            Answer = "OneUser",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription ListUserOrganizations { get; } =
        new("ListUserOrganizations", Users, "Get a user with the organization")
        {
            Answer = "OneUser",
        };

    public static OperationDescription GetUser { get; } =
        new("GetUser", Users, "Get a user") { Answer = "OneUser" };

    public static OperationDescription ListUserPermissions { get; } =
        new("ListUserPermissions", Users, "List what a user may do") { Answer = "Permissions" };

    public static OperationDescription UpdateUser { get; } =
        new("UpdateUser", Users, "Change a user: name, address, title, disabled or not")
        {
            Request = "UserChange",
            Answer = "OneUser",
        };

    public static OperationDescription DisableUser { get; } =
        new("DisableUser", Users, "Disable a user") { Status = StatusCodes.Status204NoContent };

    public static OperationDescription AnonymizeUsers { get; } =
        new("AnonymizeUsers", Users, "Take the personal data of users away, for good")
        {
            Request = "AnonymizeRequest",
            Answer = "AnonymizeAnswer",
        };

    public static OperationDescription SendInvitations { get; } =
        new("SendInvitations", Invitations, "Invite pending users again")
        {
            Request = "NewInvitations",
            Answer = "Invitations",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription GetInvitation { get; } =
        new("GetInvitation", Invitations, "Get an invitation") { Answer = "OneInvitation" };

    public static OperationDescription DeleteUserInvitations { get; } =
        new("DeleteUserInvitations", Invitations, "Cancel the invitations of a user")
        {
            Status = StatusCodes.Status204NoContent,
        };

    public static OperationDescription CreateServiceAccount { get; } =
        new("CreateServiceAccount", ServiceAccounts, "Make a service account")
        {
            Request = "NewAccount",
            Answer = "OneUser",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription CreateApiKey { get; } =
        new("CreateAPIKey", ApiKeys, "Make an API key")
        {
            Request = "ApiKeyRequest",
            Answer = "OneApiKey",
            Status = StatusCodes.Status201Created,
        };

    public static OperationDescription ListApiKeys { get; } =
        new("ListAPIKeys", ApiKeys, "List the API keys of the organization")
        {
            Answer = "ApiKeys",
            Query = Paging,
        };

    public static OperationDescription GetApiKey { get; } =
        new("GetAPIKey", ApiKeys, "Get an API key") { Answer = "OneApiKey" };

    public static OperationDescription UpdateApiKey { get; } =
        new("UpdateAPIKey", ApiKeys, "Rename an API key")
        {
            Request = "ApiKeyRequest",
            Answer = "OneApiKey",
        };

    public static OperationDescription DeleteApiKey { get; } =
        new("DeleteAPIKey", ApiKeys, "Revoke an API key")
        {
            Status = StatusCodes.Status204NoContent,
        };

    public static OperationDescription ListPermissions { get; } =
        new("ListPermissions", Roles, "List all permissions") { Answer = "Permissions" };

    public static OperationDescription ListRoles { get; } =
        new("ListRoles", Roles, "List roles") { Answer = "Roles", Query = Paging };

    public static OperationDescription CreateRole { get; } =
        new("CreateRole", Roles, "Make a role") { Request = "RoleRequest", Answer = "OneRole" };

    public static OperationDescription GetRole { get; } =
        new("GetRole", Roles, "Get a role") { Answer = "OneRole" };

    public static OperationDescription UpdateRole { get; } =
        new("UpdateRole", Roles, "Change the name or the permissions of a role")
        {
            Request = "RoleRequest",
            Answer = "OneRole",
        };

    public static OperationDescription DeleteRole { get; } =
        new("DeleteRole", Roles, "Delete a role, and take it from everybody")
        {
            Status = StatusCodes.Status204NoContent,
        };

    public static OperationDescription ListRolePermissions { get; } =
        new("ListRolePermissions", Roles, "List what a role allows") { Answer = "Permissions" };

    public static OperationDescription AddPermissionToRole { get; } =
        new("AddPermissionToRole", Roles, "Add a permission to a role")
        {
            Request = "Reference",
            Answer = "Permissions",
        };

    public static OperationDescription RemovePermissionFromRole { get; } =
        new("RemovePermissionFromRole", Roles, "Take a permission from a role")
        {
            Request = "Reference",
            Answer = "Permissions",
        };

    public static OperationDescription ListRoleUsers { get; } =
        new("ListRoleUsers", Roles, "List who has a role") { Answer = "Users", Query = UserPaging };

    public static OperationDescription AddUserToRole { get; } =
        new("AddUserToRole", Roles, "Give a role to a user")
        {
            Request = "Reference",
            Answer = "Users",
        };

    public static OperationDescription RemoveUserFromRole { get; } =
        new("RemoveUserFromRole", Roles, "Take a role from a user")
        {
            Request = "Reference",
            Answer = "Users",
        };

    /// <summary>An operation on application keys; <paramref name="whose"/> tells the three places apart where they are.</summary>
    public static OperationDescription Key(string verb, string whose, string summary)
    {
        var plain = new OperationDescription(
            $"{verb}{whose}ApplicationKey{(verb is "List" ? "s" : "")}",
            "Application keys",
            summary
        );
        return verb switch
        {
            "Create" => plain with
            {
                Request = "KeyRequest",
                Answer = "OneApplicationKey",
                Status = StatusCodes.Status201Created,
            },
            "List" => plain with { Answer = "ApplicationKeys", Query = Paging },
            "Update" => plain with { Request = "KeyRequest", Answer = "OneApplicationKey" },
            "Delete" => plain with { Status = StatusCodes.Status204NoContent },
            _ => plain with { Answer = "OneApplicationKey" },
        };
    }
}
