namespace ScimConformance.MockProvider.Storage;

/// <summary>In what the databases' SQL differs: how to ask whether bytes have others among them.</summary>
internal sealed record SqlDialect(Func<string, string, string> Contains)
{
    public static readonly SqlDialect Sqlite = new((bytes, part) => $"instr({bytes}, {part}) > 0");

    public static readonly SqlDialect Postgres = new(
        (bytes, part) => $"position({part} IN {bytes}) > 0"
    );
}
