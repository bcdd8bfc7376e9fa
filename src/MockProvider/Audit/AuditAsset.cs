namespace ScimConformance.MockProvider.Audit;

/// <summary>What an event is about: the documented type, the id, and how people call it.</summary>
internal sealed record AuditAsset(string Type, string? Id, string? Name);
