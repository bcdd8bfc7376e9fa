namespace ScimConformance.MockProvider.Organizations;

/// <summary>What is stored about an organization; <see cref="Organization"/> is what is made of it.</summary>
internal sealed record OrganizationRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Plan { get; init; }

    /// <summary>The document it was created from, as organization-options.schema.json describes it.</summary>
    public required string Definition { get; init; }
    public bool Seeded { get; init; }

    /// <summary>What cursors are signed with, in hexadecimal.</summary>
    public required string Secret { get; init; }

    /// <summary>How far its clock is ahead of the process's clock, in milliseconds.</summary>
    public long ClockOffset { get; init; }

    /// <summary>The instant at which its clock stands still; absent while it runs.</summary>
    public DateTimeOffset? ClockFrozenAt { get; init; }
}
