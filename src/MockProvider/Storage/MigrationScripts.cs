namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// The scripts of Storage/Migrations. The journal of a database is asked for them first: dbup costs a start a fifth of a
/// second even where there is nothing to do.
/// </summary>
internal static class MigrationScripts
{
    /// <summary>Whether a script is one for a kind of database, <c>sqlite</c> or <c>postgres</c>.</summary>
    public static bool IsFor(string kind, string name) =>
        name.StartsWith($"Migrations/{kind}-", StringComparison.Ordinal);

    /// <summary>Whether each script for a kind of database stands in its journal.</summary>
    public static bool AreAllIn(IEnumerable<string> journal, string kind) =>
        typeof(MigrationScripts)
            .Assembly.GetManifestResourceNames()
            .Where(name => IsFor(kind, name))
            .All(journal.ToHashSet(StringComparer.Ordinal).Contains);
}
