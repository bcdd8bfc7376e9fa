using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal static class UniqueViolation
{
    // https://www.sqlite.org/rescode.html: SQLITE_CONSTRAINT_UNIQUE.
    private const int ExtendedCode = 2067;

    /// <summary>False when the statement breaks a unique index; the transaction goes on either way.</summary>
    public static async Task<bool> TryAsync(Func<Task<int>> statement)
    {
        try
        {
            await statement();
            return true;
        }
        catch (SqliteException error) when (error.SqliteExtendedErrorCode == ExtendedCode)
        {
            return false;
        }
    }
}
