namespace ScimConformance.MockProvider.Schemas;

/// <summary>The attributes that every resource has and no schema lists (RFC 7643 sections 3 and 3.1).</summary>
internal static class CommonAttributes
{
    public static readonly AttributeDefinition Schemas = new("schemas", AttributeType.Reference)
    {
        Description = "URNs of the schemas that this resource uses.",
        MultiValued = true,
        Required = true,
        Returned = Returned.Always,
        ReferenceTypes = ["uri"],
    };

    public static readonly AttributeDefinition Id = new("id", AttributeType.String)
    {
        Description = "Identifier given by the service provider.",
        CaseExact = true,
        Mutability = Mutability.ReadOnly,
        Returned = Returned.Always,
        Uniqueness = Uniqueness.Server,
    };

    public static readonly AttributeDefinition ExternalId = new("externalId", AttributeType.String)
    {
        Description = "Identifier given by the provisioning client.",
        CaseExact = true,
    };

    public static readonly AttributeDefinition Meta = new("meta", AttributeType.Complex)
    {
        Description = "What the service provider knows about the resource itself.",
        Mutability = Mutability.ReadOnly,
        SubAttributes =
        [
            MetaPart("resourceType", AttributeType.String),
            MetaPart("created", AttributeType.DateTime),
            MetaPart("lastModified", AttributeType.DateTime),
            MetaPart("location", AttributeType.Reference),
            MetaPart("version", AttributeType.String),
        ],
    };

    /// <summary>All of them, in the order in which a representation shows them before the schema's own.</summary>
    public static readonly IReadOnlyList<AttributeDefinition> All = [Schemas, Id, ExternalId, Meta];

    public static AttributeDefinition? Find(string name) =>
        All.FirstOrDefault(item =>
            string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)
        );

    private static AttributeDefinition MetaPart(string name, AttributeType type) =>
        new(name, type) { CaseExact = true, Mutability = Mutability.ReadOnly };
}
