namespace ScimConformance.MockProvider.Teams;

/// <summary>
/// A team. <see cref="Group"/> is the sequence of the Group whose members are its own; a team without one has members that
/// people choose.
/// </summary>
internal sealed record Team
{
    public long Sequence { get; init; }
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Handle { get; init; }
    public long? Group { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    /// <summary>DD-GRP-01: name, handle and members come from the identity provider.</summary>
    public bool IsManaged => Group is not null;
}
