using Dapper;
using Microsoft.Data.Sqlite;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Tests.Storage;

public sealed class KeepingConnectionTests : IDisposable
{
    private const string Sum = "SELECT @a + COALESCE(@b, 0)";

    private readonly KeepingConnection _connection = new("Data Source=:memory:");

    public KeepingConnectionTests() => _connection.Open();

    [TearDown]
    public void Dispose() => _connection.Dispose();

    [Test]
    public void A_statement_that_was_told_of_is_prepared_once()
    {
        var first = Announced(Sum);
        first.Dispose();
        var second = Announced(Sum);

        second.Should().BeSameAs(first);
        Announced("SELECT 1").Should().NotBeSameAs(first);
    }

    [Test]
    public void One_that_somebody_has_is_not_given_to_another()
    {
        using var first = Announced(Sum);
        using var second = Announced(Sum);

        second.Should().NotBeSameAs(first);
    }

    [Test]
    public void One_that_nobody_told_of_is_a_command_as_any()
    {
        Announced(Sum).Dispose();

        using var plain = _connection.CreateCommand();

        plain.Should().NotBeOfType<KeptCommand>();
        plain.CommandText.Should().BeEmpty();
    }

    [Test]
    public async Task Values_are_those_of_the_call()
    {
        (await SumAsync(new { a = 1, b = (int?)2 })).Should().Be(3);
        (await SumAsync(new { a = 5, b = (int?)null })).Should().Be(5);
        (await SumAsync(new { a = 7, b = (int?)1 })).Should().Be(8);
        await FluentActions
            .Awaiting(() => SumAsync(new { a = 9 }))
            .Should()
            .ThrowAsync<InvalidOperationException>("the value of the call before is not kept");
    }

    [Test]
    public async Task A_statement_that_failed_can_be_run_again()
    {
        const string sql = "INSERT INTO names VALUES (@name)";
        _connection.Execute("CREATE TABLE names (name TEXT UNIQUE)");
        foreach (var (name, isTaken) in new[] { ("a", false), ("a", true), ("b", false) })
        {
            _connection.Announce(sql);
            var insert = () => _connection.ExecuteAsync(sql, new { name });
            if (isTaken)
            {
                await insert.Should().ThrowAsync<SqliteException>();
            }
            else
            {
                (await insert()).Should().Be(1);
            }
        }
    }

    [Test]
    public void What_is_kept_ends_with_the_connection()
    {
        using var file = new TemporaryFile();
        var connection = new KeepingConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        connection.Announce("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Announce("SELECT 1");
        connection.ExecuteScalar("SELECT 1");

        connection.Dispose();

        // The last connection to a file takes the log away with it, unless a statement keeps it open.
        File.Exists(file.Path + "-wal").Should().BeFalse();
    }

    private SqliteCommand Announced(string sql)
    {
        _connection.Announce(sql);
        return _connection.CreateCommand();
    }

    private Task<int> SumAsync(object values)
    {
        _connection.Announce(Sum);
        return _connection.ExecuteScalarAsync<int>(Sum, values);
    }
}
