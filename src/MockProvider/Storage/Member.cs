namespace ScimConformance.MockProvider.Storage;

/// <param name="Name">The full name of a person; null where it was not looked up.</param>
internal sealed record Member(long Sequence, string Id, string ResourceType, string? Name = null);
