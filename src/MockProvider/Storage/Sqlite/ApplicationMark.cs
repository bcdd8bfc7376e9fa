using Dapper;
using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>Marks the files of this program (https://www.sqlite.org/pragma.html#pragma_application_id), so that no tables are made in others.</summary>
internal static class ApplicationMark
{
    // "SCI2" in ASCII; files that were made before the first release are marked SCIM, and their tables differ.
    private const int Id = 0x53434932;

    public static void Check(SqliteConnection connection)
    {
        var found = connection.ExecuteScalar<int>("PRAGMA application_id");
        if (found == Id)
        {
            return;
        }

        if (found != 0 || connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_master") > 0)
        {
            throw new ForeignDatabaseException($"The application id of the file is {found}.");
        }

        connection.Execute($"PRAGMA application_id = {Id}");
    }
}
