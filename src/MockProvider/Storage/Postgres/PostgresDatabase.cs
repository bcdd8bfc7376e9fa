using System.Collections.Concurrent;
using Npgsql;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>A database that several processes serve: each has one writing connection, and they write in turn.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    // More readers only make PostgreSQL switch between its processes, each of which has to map the tables for itself.
    private static readonly int MostReaders = 2 * Environment.ProcessorCount;

    private readonly NpgsqlDataSource _source;
    private readonly Writer _writer;
    private readonly SharedRead<long> _revision;
    private readonly SemaphoreSlim _reading = new(MostReaders, MostReaders);
    private readonly ConcurrentStack<Store> _idle = [];

    private PostgresDatabase(NpgsqlDataSource source, PostgresWriter connection)
    {
        _source = source;
        _writer = new Writer(connection);
        Statistics = PlannerStatistics.Of(source);
        _revision = new SharedRead<long>(() =>
            ReadSessionAsync(
                store =>
                    store.Session.FirstAsync(
                        "SELECT number FROM access_revision",
                        row => row.GetInt64(0)
                    ),
                CancellationToken.None
            )
        );
    }

    public PlannerStatistics Statistics { get; }

    public async ValueTask<long> ReadAccessRevisionAsync(CancellationToken cancellation) =>
        await _revision.ReadAsync().WaitAsync(cancellation);

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
        ReadSessionAsync(work, cancellation);

    public async Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    )
    {
        var written = await _writer.WriteAsync(work, cancellation);
        Statistics.Written();
        return written;
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await Statistics.DisposeAsync();
        while (_idle.TryPop(out var store))
        {
            store.Dispose();
        }

        await _source.DisposeAsync();
        _reading.Dispose();
    }

    private async Task<T> ReadSessionAsync<T>(
        Func<Store, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            return await WithReaderAsync(work, cancellation);
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<T> WithReaderAsync<T>(
        Func<Store, Task<T>> work,
        CancellationToken cancellation
    )
    {
        if (!_idle.TryPop(out var store))
        {
            store = PostgresConnections.Store(await _source.OpenConnectionAsync(cancellation));
        }

        try
        {
            var result = await work(store);
            _idle.Push(store);
            return result;
        }
        catch
        {
            // The connection may be what failed; the next reader gets a new one.
            store.Dispose();
            throw;
        }
    }
}
