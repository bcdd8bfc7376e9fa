namespace ScimConformance.MockProvider.Schemas;

/// <summary>The schema URNs of RFC 7643 sections 4 to 7.</summary>
internal static class SchemaUrns
{
    public const string User = "urn:ietf:params:scim:schemas:core:2.0:User";
    public const string Group = "urn:ietf:params:scim:schemas:core:2.0:Group";
    public const string EnterpriseUser =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public const string ServiceProviderConfig =
        "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
    public const string ResourceType = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";
    public const string Schema = "urn:ietf:params:scim:schemas:core:2.0:Schema";

    /// <summary>The schemas of what discovery answers, which no resource type can have.</summary>
    public static readonly IReadOnlyList<string> Discovery =
    [
        ServiceProviderConfig,
        ResourceType,
        Schema,
    ];
}
