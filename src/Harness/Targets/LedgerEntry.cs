namespace ScimConformance.Harness.Targets;

/// <summary>Something that a run put into a target; without an id where the target never answered with one.</summary>
internal sealed record LedgerEntry(string Type, string Key, string? Id);
