using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>How people get into an organization. Each member is described in spec/organization-options.schema.json under sso.</summary>
internal sealed record SsoSettings(
    IdentityProvider? IdentityProvider,
    bool Jit,
    string DefaultRole,
    IReadOnlyList<LoginMethod> LoginMethods,
    bool MapsRoles,
    IReadOnlyList<RoleMapping> RoleMappings,
    bool CustomSubdomain
)
{
    /// <summary>Of what is given under sso, over the defaults. Errors: what the schema refuses, and SAML alone without an identity provider.</summary>
    public static Result<SsoSettings> Parse(JsonObject? given)
    {
        var sso = given ?? [];
        var schema = OptionsSchema.Property("sso");
        if (SchemaCheck.Check(schema, sso, "sso.") is { } error)
        {
            return error;
        }

        var provider = sso["identityProvider"] is JsonObject described
            ? Sso.IdentityProvider.Parse(described)
            : default(Result<IdentityProvider>);
        if (provider.IsError)
        {
            return provider.Error;
        }

        var methods = (sso["loginMethods"] ?? Default(schema, "loginMethods"))
            .AsArray()
            .Select(name => Enum.Parse<LoginMethod>(name!.GetValue<string>(), ignoreCase: true))
            .Distinct()
            .ToArray();
        // DD-SSO-11: one method at least stays on, and it must be one that works.
        return provider.Value is null && methods is [LoginMethod.Saml]
            ? ScimError.BadRequest(
                "'sso.loginMethods' is [\"saml\"]; expected an identity provider as well, or nobody could log in."
            )
            : new SsoSettings(
                provider.Value,
                (sso["jit"] ?? Default(schema, "jit")).GetValue<bool>(),
                (sso["defaultRole"] ?? Default(schema, "defaultRole")).GetValue<string>(),
                methods,
                (sso["mapsRoles"] ?? Default(schema, "mapsRoles")).GetValue<bool>(),
                [
                    .. (sso["roleMappings"] ?? Default(schema, "roleMappings"))
                        .AsArray()
                        .Select(Mapping),
                ],
                (sso["customSubdomain"] ?? Default(schema, "customSubdomain")).GetValue<bool>()
            );
    }

    public JsonObject ToJson() =>
        new()
        {
            ["identityProvider"] = IdentityProvider is null
                ? null
                : new JsonObject
                {
                    ["entityId"] = IdentityProvider.EntityId,
                    ["ssoUrl"] = IdentityProvider.SingleSignOnUrl.AbsoluteUri,
                    ["certificates"] = new JsonArray([
                        .. IdentityProvider.Certificates.Select(der =>
                            JsonValue.Create(Convert.ToBase64String(der))
                        ),
                    ]),
                },
            ["customSubdomain"] = CustomSubdomain,
            ["jit"] = Jit,
            ["defaultRole"] = DefaultRole,
            ["loginMethods"] = new JsonArray([
                .. LoginMethods.Select(method =>
                    JsonValue.Create(method.ToString().ToLowerInvariant())
                ),
            ]),
            ["mapsRoles"] = MapsRoles,
            ["roleMappings"] = new JsonArray([
                .. RoleMappings.Select(mapping => new JsonObject
                {
                    ["attribute"] = mapping.Attribute,
                    ["value"] = mapping.Value,
                    ["role"] = mapping.Role,
                }),
            ]),
        };

    private static RoleMapping Mapping(JsonNode? given) =>
        new(
            given!["attribute"]!.GetValue<string>(),
            given["value"]!.GetValue<string>(),
            given["role"]!.GetValue<string>()
        );

    private static JsonNode Default(JsonObject schema, string name) =>
        schema["properties"]![name]!["default"]!;
}
