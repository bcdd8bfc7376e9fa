namespace ScimConformance.Harness.Reports;

/// <summary>Compares a result with what was accepted before, and says each difference as what it is.</summary>
internal static class SnapshotGate
{
    private static readonly string[] Broken = ["Failed", "Error", "Blocked", "Warned"];
    private static readonly string[] Unseen = ["Skipped", "NotApplicable", "Pending"];

    /// <summary>
    /// The differences, capabilities first. Of an incomplete result only what it holds is compared: what did not
    /// run is not gone.
    /// </summary>
    public static IReadOnlyList<SnapshotDifference> Compare(Snapshot accepted, Snapshot received) =>
        [
            .. Section("capability", accepted.Capabilities, received.Capabilities, complete: true),
            .. Section("scenario", accepted.Scenarios, received.Scenarios, received.Complete),
            .. received.Complete
                ? Section(
                    "requirement",
                    accepted.Requirements,
                    received.Requirements,
                    complete: true
                )
                : [],
        ];

    private static IEnumerable<SnapshotDifference> Section(
        string what,
        IReadOnlyDictionary<string, string> accepted,
        IReadOnlyDictionary<string, string> received,
        bool complete
    ) =>
        from key in accepted
            .Keys.Union(received.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
        let before = accepted.GetValueOrDefault(key)
        let now = received.GetValueOrDefault(key)
        where !string.Equals(before, now, StringComparison.Ordinal) && (complete || now is not null)
        select new SnapshotDifference(Name(what, before, now), key, before, now);

    private static string Name(string what, string? before, string? now) =>
        (before, now) switch
        {
            (null, _) => $"{what} added",
            (_, null) => $"{what} gone",
            _ when string.Equals(what, "capability", StringComparison.Ordinal) =>
                "capability changed",
            _ when Broken.Contains(now, StringComparer.Ordinal) => $"{what} newly failing",
            _ when Unseen.Contains(now, StringComparer.Ordinal) => $"{what} newly skipped",
            _ => $"{what} newly passing",
        };
}
