using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// DD-ROLE-06: roles are objects. Where roles are taken over SCIM, anything else is refused in the product's own words, before
/// it is read as SCIM in general.
/// </summary>
internal static class RoleForm
{
    private static ScimError NotObjects => ScimError.InvalidValue("'roles' should be object");

    /// <summary>The body of a POST or PUT.</summary>
    public static ScimError? Refuse(ResourceRequest request, JsonObject body) =>
        Applies(request) && IsMalformed(RolesIn(body)) ? NotObjects : null;

    public static ScimError? Refuse(ResourceRequest request, PatchRequest patch) =>
        Applies(request) && patch.Operations.Any(operation => IsMalformed(RolesIn(operation)))
            ? NotObjects
            : null;

    private static bool Applies(ResourceRequest request) =>
        RolesOfUser.Has(request.Organization) && request.Type.IsCoreSchema(SchemaUrns.User);

    private static JsonNode? RolesIn(JsonObject body) =>
        JsonMembers.TryFind(body, RolesOfUser.Attribute, out var roles) ? roles : null;

    private static JsonNode? RolesIn(PatchOperation operation) =>
        operation switch
        {
            { Path: null, Value: JsonObject attributes } => RolesIn(attributes),
            { Path: { Filter: null, Attribute: { SubAttribute: null } attribute } }
                when IsRoles(attribute.Name) => operation.Value,
            _ => null,
        };

    private static bool IsRoles(string name) =>
        string.Equals(name, RolesOfUser.Attribute, StringComparison.OrdinalIgnoreCase);

    private static bool IsMalformed(JsonNode? roles) =>
        roles switch
        {
            null or JsonObject => false,
            JsonArray all => all.Any(role => role is not JsonObject),
            _ => true,
        };
}
