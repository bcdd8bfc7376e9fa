namespace ScimConformance.Harness.Driver;

/// <summary>The schema URNs that the harness speaks with: its own list, shared with no provider.</summary>
internal static class Urns
{
    /// <summary>RFC 7643 section 4.1.</summary>
    public const string User = "urn:ietf:params:scim:schemas:core:2.0:User";

    /// <summary>RFC 7643 section 4.2.</summary>
    public const string Group = "urn:ietf:params:scim:schemas:core:2.0:Group";

    /// <summary>RFC 7643 section 4.3.</summary>
    public const string EnterpriseUser =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /// <summary>RFC 7643 section 5.</summary>
    public const string ServiceProviderConfig =
        "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";

    /// <summary>RFC 7643 section 6.</summary>
    public const string ResourceType = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";

    /// <summary>RFC 7643 section 7.</summary>
    public const string Schema = "urn:ietf:params:scim:schemas:core:2.0:Schema";

    /// <summary>RFC 7644 section 3.4.2.</summary>
    public const string ListResponse = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /// <summary>RFC 7644 section 3.4.3.</summary>
    public const string SearchRequest = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

    /// <summary>RFC 7644 section 3.12.</summary>
    public const string Error = "urn:ietf:params:scim:api:messages:2.0:Error";

    /// <summary>RFC 7644 section 3.7.</summary>
    public const string BulkRequest = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

    /// <summary>RFC 7644 section 3.7.</summary>
    public const string BulkResponse = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

    /// <summary>RFC 7644 section 3.5.2.</summary>
    public const string PatchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    /// <summary>The core schema of a resource type of RFC 7643; null for a type of the target's own.</summary>
    public static string? CoreOf(string type) =>
        type switch
        {
            "User" => User,
            "Group" => Group,
            _ => null,
        };
}
