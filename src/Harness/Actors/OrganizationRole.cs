namespace ScimConformance.Harness.Actors;

/// <summary>A role that an administrator made.</summary>
internal sealed record OrganizationRole(string Id, string Name);
