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
    bool CustomSubdomain,
    IReadOnlyList<IdentityProvider> MoreIdentityProviders
)
{
    /// <summary>All of them; a login that begins at the provider goes to the first.</summary>
    public IReadOnlyList<IdentityProvider> IdentityProviders =>
        IdentityProvider is null ? [] : [IdentityProvider, .. MoreIdentityProviders];

    /// <summary>Of what is given under sso, over the defaults. Errors: what the schema refuses, and SAML alone without an identity provider.</summary>
    public static Result<SsoSettings> Parse(JsonObject? given)
    {
        var sso = given ?? [];
        var schema = OptionsSchema.Property("sso");
        if (SchemaCheck.Check(schema, sso, "sso.") is { } error)
        {
            return error;
        }

        var providers = ProvidersOf(sso);
        if (providers.IsError)
        {
            return providers.Error;
        }

        var methods = (sso["loginMethods"] ?? Default(schema, "loginMethods"))
            .AsArray()
            .Select(name => Enum.Parse<LoginMethod>(name!.GetValue<string>(), ignoreCase: true))
            .Distinct()
            .ToArray();
        // DD-SSO-11: one method at least stays on, and it must be one that works.
        return providers.Value is [] && methods is [LoginMethod.Saml]
            ? ScimError.BadRequest(
                "'sso.loginMethods' is [\"saml\"]; expected an identity provider as well, or nobody could log in."
            )
            : new SsoSettings(
                providers.Value.FirstOrDefault(),
                (sso["jit"] ?? Default(schema, "jit")).GetValue<bool>(),
                (sso["defaultRole"] ?? Default(schema, "defaultRole")).GetValue<string>(),
                methods,
                (sso["mapsRoles"] ?? Default(schema, "mapsRoles")).GetValue<bool>(),
                [
                    .. (sso["roleMappings"] ?? Default(schema, "roleMappings"))
                        .AsArray()
                        .Select(Mapping),
                ],
                (sso["customSubdomain"] ?? Default(schema, "customSubdomain")).GetValue<bool>(),
                [.. providers.Value.Skip(1)]
            );
    }

    public JsonObject ToJson() =>
        new()
        {
            ["identityProvider"] = IdentityProvider?.ToJson(),
            ["moreIdentityProviders"] = new JsonArray([
                .. MoreIdentityProviders.Select(provider => provider.ToJson()),
            ]),
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

    private static Result<List<IdentityProvider>> ProvidersOf(JsonObject sso)
    {
        var first = sso["identityProvider"] as JsonObject;
        var more = (sso["moreIdentityProviders"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (first is null && more.Count > 0)
        {
            return ScimError.BadRequest(
                "'sso.moreIdentityProviders' is given without 'sso.identityProvider'; name the first one there."
            );
        }

        var known = new List<IdentityProvider>();
        foreach (var (given, path) in Paths(first, more))
        {
            var provider = Sso.IdentityProvider.Parse(given, path);
            if (provider.IsError)
            {
                return provider.Error;
            }

            if (known.Any(other => other.Is(provider.Value.EntityId)))
            {
                return ScimError.BadRequest(
                    $"'{path}.entityId' is \"{provider.Value.EntityId}\", which another identity provider has already."
                );
            }

            known.Add(provider.Value);
        }

        return known;
    }

    private static IEnumerable<(JsonObject Given, string Path)> Paths(
        JsonObject? first,
        List<JsonObject> more
    ) =>
        first is null
            ? []
            : more.Select((given, number) => (given, $"sso.moreIdentityProviders.{number}"))
                .Prepend((first, "sso.identityProvider"));

    private static RoleMapping Mapping(JsonNode? given) =>
        new(
            given!["attribute"]!.GetValue<string>(),
            given["value"]!.GetValue<string>(),
            given["role"]!.GetValue<string>()
        );

    private static JsonNode Default(JsonObject schema, string name) =>
        schema["properties"]![name]!["default"]!;
}
