namespace ScimConformance.Fuzz.Generating;

/// <summary>Attributes of a User by what may be asked of them.</summary>
internal static class Attributes
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "userName",
        "USERNAME",
        "id",
        "externalId",
        "displayName",
        "nickName",
        "title",
        "name.familyName",
        "name.givenName",
        "emails.value",
        "emails.type",
        "emails",
        "phoneNumbers.value",
        "addresses.locality",
        "roles.value",
        $"{Urns.User}:userName",
        $"{Urns.EnterpriseUser}:department",
        $"{Urns.EnterpriseUser}:employeeNumber",
    ];

    public static readonly IReadOnlyList<string> Writable =
    [
        "displayName",
        "nickName",
        "title",
        "userType",
        "name.familyName",
        "name.middleName",
        $"{Urns.User}:displayName",
        $"{Urns.EnterpriseUser}:department",
        $"{Urns.EnterpriseUser}:costCenter",
    ];

    public static readonly IReadOnlyList<string> Booleans = ["active", "emails.primary"];

    public static readonly IReadOnlyList<string> Times = ["meta.created", "meta.lastModified"];

    public static readonly IReadOnlyList<string> MultiValued =
    [
        "emails",
        "phoneNumbers",
        "addresses",
        "roles",
        "entitlements",
    ];

    public static readonly IReadOnlyList<string> Shown =
    [
        .. Texts,
        .. Booleans,
        .. Times,
        "name",
        "meta",
        "schemas",
        "password",
        "unknown",
        "addresses",
        Urns.EnterpriseUser,
    ];
}
