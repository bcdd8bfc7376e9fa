using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies about roles and their permissions.</summary>
internal static class RoleRequests
{
    private const int LongestName = 100;
    private const string Roles = "roles";

    public static Result<RoleChange> Role(JsonObject body) =>
        Body.Resource(body, Roles)
            .Then<JsonObject, RoleChange>(data => Body.Has(data, "name") ? Read(data) : BadName());

    public static Result<RoleChange> Change(JsonObject body, string id) =>
        Body.Resource(body, Roles, id).Then(Read);

    /// <summary>The permission that the body refers to.</summary>
    public static Result<Permission> Permission(JsonObject body) =>
        Body.Resource(body, "permissions")
            .Then<JsonObject, Permission>(data =>
                Body.AsText(data["id"]) is not { } id
                    ? ScimError.BadRequest("'data.id' is missing; expected the id of a permission.")
                : Permissions.Find(id) is { } permission ? permission
                : ScimError.NotFound($"{id} not found")
            );

    private static Result<RoleChange> Read(JsonObject data)
    {
        var name = Body.Text(data, "name");
        if (
            Body.Has(data, "name") && (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        )
        {
            return BadName();
        }

        var given = Body.Path(data, "relationships", "permissions", "data") is not null;
        return Body.References(data, "permissions")
            .Then<string[], RoleChange>(ids =>
                ids.FirstOrDefault(id => Permissions.Find(id) is null) is { } unknown
                    ? ScimError.BadRequest($"There is no permission '{unknown}'.")
                    : new RoleChange(
                        name,
                        given ? new Words(ids.Select(id => Permissions.Find(id)!.Name)) : null
                    )
            );
    }

    private static ScimError BadName() =>
        ScimError.BadRequest(
            $"'data.attributes.name' must be a text of 1 to {LongestName} characters, not all blank."
        );
}
