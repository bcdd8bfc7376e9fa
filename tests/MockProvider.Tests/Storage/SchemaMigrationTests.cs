using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Tests.Storage;

internal sealed class SchemaMigrationTests
{
    private const string Index =
        "SELECT COUNT(*) FROM sqlite_master WHERE name = 'accounts_service'";

    [Test]
    public async Task A_script_that_the_journal_lacks_is_run_by_the_next_start()
    {
        using var file = new TemporaryFile();
        await StartOnAsync(file);
        Execute(file, Index).Should().Be(1L);
        Execute(
            file,
            "DROP INDEX accounts_service; DELETE FROM SchemaVersions WHERE ScriptName LIKE '%service-accounts%'"
        );
        Execute(file, Index).Should().Be(0L);

        await StartOnAsync(file);

        Execute(file, Index).Should().Be(1L);
    }

    [Test]
    public async Task What_the_journal_has_is_not_run_again()
    {
        using var file = new TemporaryFile();
        await StartOnAsync(file);
        Execute(file, "DROP INDEX accounts_service");

        await StartOnAsync(file);

        Execute(file, Index).Should().Be(0L);
    }

    private static async Task StartOnAsync(TemporaryFile file)
    {
        await using var provider = await TestProvider.StartAloneAsync(options =>
            options with
            {
                Database = file.Database,
            }
        );
    }

    private static object? Execute(TemporaryFile file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
