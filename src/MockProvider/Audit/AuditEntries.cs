using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Audit;

/// <summary>The events that the product documents, with the names, actions and asset types that it gives them.</summary>
internal static class AuditEntries
{
    public const string AccessManagement = "Access Management";
    public const string Authentication = "Authentication";
    public const string Request = "Request";

    private const string Accessed = "accessed";
    private const string Created = "created";
    private const string Modified = "modified";
    private const string Deleted = "deleted";

    // DD-AUD-01: users added, disabled, verified; re-enabling is the other half of disabling.
    public static AuditEntry UserAdded(Account account) => User(account, Created, "added");

    public static AuditEntry UserDisabled(Account account) => User(account, Deleted, "disabled");

    public static AuditEntry UserReenabled(Account account) => User(account, Modified, "enabled");

    /// <summary>DD-DEPROV-17: by the id, for nothing else is left.</summary>
    public static AuditEntry UserAnonymized(Account account) =>
        User(account, Modified, "anonymized");

    /// <summary>The person did it, by the link that was mailed.</summary>
    public static AuditEntry UserVerified(Account account) =>
        User(account, Modified, "verified") with
        {
            Actor = AuditActor.Person(account),
        };

    /// <summary>DD-SSO-04: the first login with SAML made the account.</summary>
    public static AuditEntry UserAddedByLogin(Account account) =>
        UserAdded(account) with
        {
            Actor = AuditActor.Person(account),
            Details = new JsonObject { ["change"] = "added", ["provisioned_by"] = "SAML JIT" },
        };

    // DD-AUD-02, DD-AUD-03: keys in a service account are access management, those of people authentication.
    public static AuditEntry KeyCreated(ApplicationKey key, AccountKind owner) =>
        Key(key, owner, Created);

    public static AuditEntry KeyModified(ApplicationKey key, AccountKind owner) =>
        Key(key, owner, Modified);

    public static AuditEntry KeyDeleted(ApplicationKey key, AccountKind owner) =>
        Key(key, owner, Deleted);

    /// <summary>A key of the organization settings was looked at, or all were listed where there is no key.</summary>
    public static AuditEntry KeysAccessed(ApplicationKey? key) =>
        new(Authentication, Accessed, new AuditAsset("application_key", key?.Id, key?.Name));

    public static AuditEntry ApiKeyCreated(ApiKey key) => Key(key, Created);

    public static AuditEntry ApiKeyModified(ApiKey key) => Key(key, Modified);

    public static AuditEntry ApiKeyDeleted(ApiKey key) => Key(key, Deleted);

    public static AuditEntry ApiKeysAccessed(ApiKey? key) =>
        new(Authentication, Accessed, new AuditAsset("api_key", key?.Id, key?.Name));

    /// <summary>DD-AUD-04: whose roles changed, and which way.</summary>
    public static AuditEntry RoleMemberAdded(string role, string? name, Account account) =>
        Role(role, name, account, "user added");

    public static AuditEntry RoleMemberRemoved(string role, string? name, Account account) =>
        Role(role, name, account, "user removed");

    /// <summary>DD-AUD-08, DD-ROLE-04: roles that SCIM names and the organization has not.</summary>
    public static AuditEntry RolesUnmatched(Account account, IReadOnlyList<string> values) =>
        new(AccessManagement, Modified, new AuditAsset("role", null, null))
        {
            Details = new JsonObject
            {
                ["change"] = "roles not matched",
                ["unmatched_roles"] = new JsonArray([
                    .. values.Select(value => JsonValue.Create(value)),
                ]),
                ["user"] = account.Email ?? account.Handle,
            },
        };

    /// <summary>DD-AUD-05</summary>
    public static AuditEntry LoggedIn(Account account, LoginMethod method) =>
        new(Authentication, "login", new AuditAsset("user", account.Id, account.Handle))
        {
            Actor = AuditActor.Person(account),
            Details = new JsonObject { ["auth_method"] = method.ToString().ToLowerInvariant() },
        };

    /// <summary>DD-AUD-06: the login methods that are on from now on.</summary>
    public static AuditEntry LoginMethodsChanged(IEnumerable<LoginMethod> enabled) =>
        new(Authentication, Modified, new AuditAsset("identity_provider", null, null))
        {
            Details = new JsonObject
            {
                ["enabled"] = new JsonArray([
                    .. enabled.Select(method =>
                        JsonValue.Create(method.ToString().ToLowerInvariant())
                    ),
                ]),
            },
        };

    /// <summary>DD-AUD-07: a call of the API.</summary>
    public static AuditEntry Called(string method, string path, int status) =>
        new(Request, Accessed, new AuditAsset("api", null, path))
        {
            Details = new JsonObject
            {
                ["http"] = new JsonObject
                {
                    ["method"] = method,
                    ["url_details"] = new JsonObject { ["path"] = path },
                    ["status_code"] = status,
                },
            },
        };

    private static AuditEntry User(Account account, string action, string change) =>
        new(AccessManagement, action, new AuditAsset("user", account.Id, account.Handle))
        {
            Details = new JsonObject { ["change"] = change },
        };

    private static AuditEntry Key(ApplicationKey key, AccountKind owner, string action) =>
        new(
            owner is AccountKind.ServiceAccount ? AccessManagement : Authentication,
            action,
            new AuditAsset(
                key.Kind is KeyKind.PersonalAccessToken
                    ? "personal_access_token"
                    : "application_key",
                key.Id,
                key.Name
            )
        );

    private static AuditEntry Key(ApiKey key, string action) =>
        new(Authentication, action, new AuditAsset("api_key", key.Id, key.Name));

    private static AuditEntry Role(string role, string? name, Account account, string change) =>
        new(AccessManagement, Modified, new AuditAsset("role", role, name))
        {
            Details = new JsonObject
            {
                ["change"] = change,
                ["user"] = account.Email ?? account.Handle,
            },
        };
}
