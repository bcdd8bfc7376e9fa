namespace ScimConformance.Harness.Reports;

/// <summary>One line in which a result is not what was accepted; null stands for absent.</summary>
internal sealed record SnapshotDifference(
    string Kind,
    string Subject,
    string? Accepted,
    string? Received
)
{
    public override string ToString() =>
        $"{Kind}: {Subject} ({Accepted ?? "absent"} -> {Received ?? "absent"})";
}
