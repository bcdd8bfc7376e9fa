namespace ScimConformance.MockProvider.AdminUi.Users;

/// <summary>An attribute as it is in force, and who said so last.</summary>
internal sealed record SourcedAttribute(string Name, string? Value, string Source);
