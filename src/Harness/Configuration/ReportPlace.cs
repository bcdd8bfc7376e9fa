namespace ScimConformance.Harness.Configuration;

/// <summary>Where a target's results stand; both paths are absolute.</summary>
internal sealed record ReportPlace(string Name, string Folder, string SnapshotPath)
{
    /// <summary>The result that <c>accept</c> promotes.</summary>
    public string ReceivedPath => Path.Combine(Folder, $"{Name}.received.json");

    /// <summary>What is in the target on account of a run; there only while something is.</summary>
    public string LedgerPath => Path.Combine(Folder, "ledger.jsonl");
}
