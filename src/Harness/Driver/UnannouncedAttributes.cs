namespace ScimConformance.Harness.Driver;

/// <summary>
/// Attributes of which a schema leaves a characteristic out, so that its default counts (RFC 7643 section 2.2), without those
/// whose characteristics the RFC gives in prose.
/// </summary>
internal static class UnannouncedAttributes
{
    private static readonly string[] GivenInProse =
    [
        "id",
        "externalId",
        "meta",
        "userName",
        "password",
        "groups",
        "members",
        "displayName",
        "name",
        "active",
        "emails",
        "phoneNumbers",
        "ims",
        "photos",
        "addresses",
        "entitlements",
        "roles",
        "x509Certificates",
        "manager",
        "profileUrl",
    ];

    /// <summary>A simple attribute with one value, which a text can be written to if the defaults hold.</summary>
    public static bool IsOne(AttributePlace place, string characteristic) =>
        place.Attribute is { MultiValued: not true, Type: null or "string", SubAttributes: [] }
        && place.Attribute.Mutability is (null or "readWrite")
        && place.Attribute.Returned is (null or "default" or "always")
        && Json.Items(Json.Member(place.Attribute.Definition, "canonicalValues")) is []
        && Json.Member(place.Attribute.Definition, characteristic) is null
        && place.Attribute.Name is { } name
        && !GivenInProse.Contains(name, StringComparer.OrdinalIgnoreCase);
}
