namespace ScimConformance.GherkinBridge.Tests.Fixtures;

/// <summary>What bindings did, in order.</summary>
internal sealed class Journal
{
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Entries => _entries;

    public void Add(string entry) => _entries.Add(entry);
}
