namespace ScimConformance.MockProvider.Audit;

/// <summary>An event of the audit trail as it is stored. <see cref="Details"/> is a JSON object.</summary>
internal sealed record AuditEvent
{
    public long Sequence { get; init; }
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Name { get; init; }
    public required string Action { get; init; }
    public required string AssetType { get; init; }
    public string? AssetId { get; init; }
    public string? AssetName { get; init; }
    public required string ActorType { get; init; }
    public string? ActorId { get; init; }
    public string? ActorEmail { get; init; }
    public string? RequestId { get; init; }
    public string? Details { get; init; }
}
