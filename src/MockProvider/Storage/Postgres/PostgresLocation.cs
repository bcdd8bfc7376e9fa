namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>A PostgreSQL database, as Npgsql's connection string names it.</summary>
internal sealed record PostgresLocation(string ConnectionString)
{
    private const string Prefix = "postgres:";

    /// <summary>Reads <c>postgres:CONNECTION</c>; null if it is none.</summary>
    public static PostgresLocation? TryParse(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length
            ? new PostgresLocation(text[Prefix.Length..])
            : null;
}
