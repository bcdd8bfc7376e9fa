namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// How many resources there are more, or less, by what a transaction has done so far. Stored once before its commit: else each
/// new resource would change the one row of its type.
/// </summary>
internal sealed class ResourceCounts
{
    private readonly List<(string Organization, string Type, long More)> _changes = [];

    /// <summary>What <see cref="Cut"/> takes back to this point.</summary>
    public int Mark => _changes.Count;

    public void Add(string organization, string type, long more) =>
        _changes.Add((organization, type, more));

    public void Cut(int mark) => _changes.RemoveRange(mark, _changes.Count - mark);

    public long Of(string organization, string type) =>
        _changes
            .Where(c =>
                string.Equals(c.Organization, organization, StringComparison.Ordinal)
                && string.Equals(c.Type, type, StringComparison.Ordinal)
            )
            .Sum(c => c.More);

    public async Task StoreAsync(Session session)
    {
        foreach (var change in _changes.GroupBy(c => (c.Organization, c.Type), c => c.More))
        {
            // The organization may have been deleted meanwhile.
            await session.ExecuteLaterAsync(
                """
                INSERT INTO resource_counts (organization, resource_type, number)
                SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM organizations WHERE id = $1)
                ON CONFLICT (organization, resource_type) DO UPDATE SET number = resource_counts.number + excluded.number
                """,
                change.Key.Organization,
                change.Key.Type,
                change.Sum()
            );
        }
    }
}
