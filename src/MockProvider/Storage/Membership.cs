namespace ScimConformance.MockProvider.Storage;

/// <summary>That a resource belongs to a group: itself, or through a group that belongs to it.</summary>
internal sealed record Membership(long Member, string GroupId, string? GroupName, bool IsDirect);
