using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;
using ScimConformance.MockProvider.Storage.Postgres;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Http;

/// <summary>Says what is wrong with a database file in one sentence (result codes: https://www.sqlite.org/rescode.html).</summary>
internal static partial class DatabaseProblem
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const string InUse =
        "another process is using the file; stop that one or name another file";

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private const string InvalidPassword = "28P01";
    private const string InvalidAuthorization = "28000";
    private const string NoSuchDatabase = "3D000";

    public static bool IsOne(Exception error) =>
        error
            is SqliteException
                or ForeignDatabaseException
                or DatabaseInUseException
                or NpgsqlException
                or ArgumentException;

    /// <summary>One sentence; a password in a connection string is not in it.</summary>
    public static string Describe(string database, Exception error) =>
        $"Cannot use the database '{Shown(database)}' (--database): {Reason(error)}.";

    private static string Reason(Exception error) =>
        error switch
        {
            SqliteException sqlite => Reason(sqlite),
            PostgresException postgres => Reason(postgres),
            NpgsqlException =>
                $"{error.Message.TrimEnd('.')}; check Host and Port, and that PostgreSQL is running",
            ArgumentException =>
                $"{error.Message.TrimEnd('.')}; expected a connection string such as Host=127.0.0.1;Database=scim;Username=scim",
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

    private static string Reason(PostgresException error) =>
        error.SqlState switch
        {
            InvalidPassword or InvalidAuthorization =>
                $"{error.MessageText}; check Username and Password",
            NoSuchDatabase => $"{error.MessageText}; create it with createdb, or name another one",
            _ => error.MessageText,
        };

    private static string Shown(string database) =>
        PostgresLocation.TryParse(database) is null
            ? database
            : Password().Replace(database, "${key}***");

    [GeneratedRegex(
        "(?<key>(password|pwd)\\s*=\\s*)[^;]*",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Password();
}
