namespace ScimConformance.MockProvider.Storage;

/// <summary>In what the databases' SQL differs.</summary>
internal sealed record SqlDialect(Func<string, string, string> Contains, string TablesAreListedBy)
{
    public static readonly SqlDialect Sqlite = new(
        (bytes, part) => $"instr({bytes}, {part}) > 0",
        "sqlite_master"
    );

    public static readonly SqlDialect Postgres = new(
        (bytes, part) => $"position({part} IN {bytes}) > 0",
        "pg_tables"
    );
}
