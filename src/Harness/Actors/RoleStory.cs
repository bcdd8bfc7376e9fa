namespace ScimConformance.Harness.Actors;

/// <summary>The roles of a scenario, in the order in which they came up.</summary>
internal sealed class RoleStory
{
    /// <summary>The id of a role that no organization has.</summary>
    public const string UnknownId = "ffffffff-0000-4000-8000-00000000cafe";

    public List<OrganizationRole> Roles { get; } = [];
}
