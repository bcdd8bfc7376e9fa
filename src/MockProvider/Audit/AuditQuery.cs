namespace ScimConformance.MockProvider.Audit;

/// <summary>Which events, from <see cref="From"/> to <see cref="To"/> inclusive, and how many of them after which.</summary>
internal sealed record AuditQuery
{
    public const int DefaultLimit = 10;
    public const int HighestLimit = 1000;

    public IReadOnlyList<AuditTerm> Terms { get; init; } = [];
    public DateTimeOffset From { get; init; } = DateTimeOffset.UnixEpoch;
    public DateTimeOffset To { get; init; } = DateTimeOffset.MaxValue;
    public bool NewestFirst { get; init; } = true;
    public int Limit { get; init; } = DefaultLimit;
    public AuditPosition? After { get; init; }

    public bool Matches(AuditEvent happened)
    {
        if (Terms.Count == 0)
        {
            return true;
        }

        var attributes = AuditAttributes.Of(happened);
        var message = AuditAttributes.Message(happened);
        return Terms.All(term => term.Matches(attributes, message));
    }
}
