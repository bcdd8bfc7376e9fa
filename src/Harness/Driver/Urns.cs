namespace ScimConformance.Harness.Driver;

/// <summary>The schema URNs that the harness speaks with: its own list, shared with no provider.</summary>
internal static class Urns
{
    /// <summary>RFC 7643 section 4.1.</summary>
    public const string User = "urn:ietf:params:scim:schemas:core:2.0:User";

    /// <summary>RFC 7643 section 4.2.</summary>
    public const string Group = "urn:ietf:params:scim:schemas:core:2.0:Group";

    /// <summary>RFC 7644 section 3.5.2.</summary>
    public const string PatchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
}
