namespace ScimConformance.MockProvider.Storage;

internal sealed record Member(long Sequence, string Id, string ResourceType);
