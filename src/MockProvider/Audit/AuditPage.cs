namespace ScimConformance.MockProvider.Audit;

/// <summary>Events of one answer; <paramref name="Next"/> is where the next one begins, null at the end.</summary>
internal sealed record AuditPage(IReadOnlyList<AuditEvent> Events, AuditPosition? Next);
