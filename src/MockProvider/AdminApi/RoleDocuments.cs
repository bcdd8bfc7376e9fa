using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Roles and permissions as the documented API renders them.</summary>
internal static class RoleDocuments
{
    public static JsonObject Role(RoleView view)
    {
        var document = Role(view.Role);
        document["attributes"]!["user_count"] = view.Users;
        return document;
    }

    /// <summary>The role as it is included in answers about its holders.</summary>
    public static JsonObject Role(Role role) =>
        new()
        {
            ["type"] = "roles",
            ["id"] = role.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = role.Name,
                ["created_at"] = Instant.Format(role.CreatedAt),
                ["modified_at"] = Instant.Format(role.ModifiedAt),
            },
            ["relationships"] = new JsonObject
            {
                ["permissions"] = Documents.Data(
                    Documents.List(
                        role.Permissions.Items,
                        name => Documents.Identifier("permissions", Permissions.Named(name).Id)
                    )
                ),
            },
        };

    /// <summary>The permissions among these names, in the order of the catalogue.</summary>
    public static JsonObject PermissionsNamed(Func<string, bool> has) =>
        Documents.Data(Documents.List(Permissions.All.Where(known => has(known.Name)), Permission));

    public static JsonObject Permission(Permission permission) =>
        new()
        {
            ["type"] = "permissions",
            ["id"] = permission.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = permission.Name,
                ["display_name"] = permission.DisplayName,
                ["description"] = permission.Description,
                ["created"] = Instant.Format(DateTimeOffset.UnixEpoch),
                ["group_name"] = permission.Group,
                ["display_type"] = permission.DisplayType,
                ["restricted"] = false,
            },
        };
}
