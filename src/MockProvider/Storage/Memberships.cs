using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The attributes that the members table holds (RFC 7643 sections 4.1.2 and 4.2): no document has them.</summary>
internal static class Memberships
{
    public const string Members = "members";
    public const string Groups = "groups";

    public static AttributeDefinition? MembersOf(ResourceType type) =>
        type.IsCoreSchema(SchemaUrns.Group) ? type.Schema.FindAttribute(Members) : null;

    public static AttributeDefinition? GroupsOf(ResourceType type) =>
        type.IsCoreSchema(SchemaUrns.User) ? type.Schema.FindAttribute(Groups) : null;

    /// <summary>Whether members have their names with them (DD-GRP-13).</summary>
    public static bool HasNames(ResourceType type) =>
        MembersOf(type)?.FindSubAttribute("display") is not null;

    public static bool IsMembers(ResourceType type, AttributeDefinition attribute) =>
        ReferenceEquals(attribute, MembersOf(type));

    public static bool IsGroups(ResourceType type, AttributeDefinition attribute) =>
        ReferenceEquals(attribute, GroupsOf(type));
}
