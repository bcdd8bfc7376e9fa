using Npgsql;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>A database that several processes serve: each has one writing connection, and they write in turn.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private readonly NpgsqlDataSource _source;
    private readonly Writer _writer;
    private readonly SharedRead<long> _revision;
    private readonly PostgresReaders _readers;

    private PostgresDatabase(NpgsqlDataSource source, PostgresWriter connection)
    {
        _source = source;
        _writer = new Writer(connection);
        Statistics = PlannerStatistics.Of(source);
        _readers = new PostgresReaders(source);
        _revision = new SharedRead<long>(ReadRevisionAsync);
    }

    public PlannerStatistics Statistics { get; }

    // One number for all accounts: each request reads it, and all requests of a moment share the reading.
    public async ValueTask<long> ReadAccessRevisionAsync(
        string organization,
        string account,
        CancellationToken cancellation
    ) => await _revision.ReadAsync().WaitAsync(cancellation);

    /// <summary>Connects and brings the tables up to date. Throws <see cref="NpgsqlException"/> if it cannot.</summary>
    public static async Task<PostgresDatabase> OpenAsync(
        PostgresLocation location,
        Durability durability
    )
    {
        DapperSettings.Apply();
        var source = PostgresConnections.Source(location);
        try
        {
            await PostgresMigration.ApplyAsync(source, location);
            return new PostgresDatabase(source, await PostgresWriter.OpenAsync(source, durability));
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    public Task<T> ReadAsync<T>(Func<IStore, Task<T>> work, CancellationToken cancellation) =>
        _readers.ReadAsync(session => work(new Store(session, SqlDialect.Postgres)), cancellation);

    public async Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    )
    {
        var written = await WriteOrAgainAsync(work, cancellation);
        if (!written.IsError)
        {
            Statistics.Written();
        }

        return written;
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await Statistics.DisposeAsync();
        await _readers.DisposeAsync();
        await _source.DisposeAsync();
    }

    private async Task<Result<T>> WriteOrAgainAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    )
    {
        try
        {
            return await _writer.WriteAsync(work, cancellation);
        }
        catch (PostgresException error) when (IsTaken(error))
        {
            // Nothing of it was stored. Looking at each value, the work finds out which one is taken, and says so.
            return await _writer.WriteAsync(
                store => CheckingAsync((Store)store, work),
                cancellation
            );
        }
    }

    private static bool IsTaken(PostgresException error) =>
        error is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "unique_keys" };

    private static async Task<Result<T>> CheckingAsync<T>(
        Store store,
        Func<IStore, Task<Result<T>>> work
    )
    {
        store.Session.ChecksUniqueKeys = true;
        try
        {
            return await work(store);
        }
        finally
        {
            store.Session.ChecksUniqueKeys = false;
        }
    }

    private async Task<long> ReadRevisionAsync() =>
        (
            await _readers.LookUpAsync(
                "SELECT number FROM access_revision",
                row => row.GetInt64(0),
                []
            )
        )[0];
}
