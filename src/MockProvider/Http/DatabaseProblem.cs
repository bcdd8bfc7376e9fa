using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Http;

/// <summary>Says what is wrong with a database file in one sentence (result codes: https://www.sqlite.org/rescode.html).</summary>
internal static class DatabaseProblem
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const string InUse =
        "another process is using the file; stop that one or name another file";

    public static string Describe(string database, Exception error) =>
        $"Cannot use the database '{database}' (--database): {Reason(error)}.";

    private static string Reason(Exception error) =>
        error switch
        {
            SqliteException sqlite => Reason(sqlite),
            ForeignDatabaseException =>
                "the file belongs to another program; name another file, which is made if it does not exist",
            _ => InUse,
        };

    private static string Reason(SqliteException error) =>
        error.SqliteErrorCode switch
        {
            NotADatabase =>
                "the file is not a SQLite database; name another file, which is made if it does not exist",
            CannotOpen =>
                "the file cannot be opened; check that its folder exists and that you may write there",
            ReadOnly => "the file cannot be written to; check its permissions",
            Busy => InUse,
            _ => error.Message.TrimEnd('.'),
        };
}
