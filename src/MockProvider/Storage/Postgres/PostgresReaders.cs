using System.Collections.Concurrent;
using System.Data.Common;
using Npgsql;

namespace ScimConformance.MockProvider.Storage.Postgres;

internal sealed class PostgresReaders : IReaders, IAsyncDisposable
{
    // More readers only make PostgreSQL switch between its processes, each of which has to map the tables for itself.
    private static readonly int MostReaders = 2 * Environment.ProcessorCount;

    private readonly NpgsqlDataSource _source;
    private readonly LookUps _lookUps;
    private readonly SemaphoreSlim _free = new(MostReaders, MostReaders);
    private readonly ConcurrentStack<PreparedConnection> _idle = [];

    public PostgresReaders(NpgsqlDataSource source)
    {
        _source = source;
        _lookUps = new LookUps(async () => await source.OpenConnectionAsync());
    }

    /// <summary>Does work that only reads. A connection that it rented goes on to the next one, unless the work failed.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        using var session = new Session(this, cancellation);
        var isGood = false;
        try
        {
            var result = await work(session);
            isGood = true;
            return result;
        }
        finally
        {
            if (session.TakeRented() is { } rented)
            {
                Return(rented, isGood);
            }
        }
    }

    public async Task<PreparedConnection> RentAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        if (_idle.TryPop(out var idle))
        {
            return idle;
        }

        try
        {
            return new PreparedConnection(await _source.OpenConnectionAsync(cancellation));
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    public Task<List<T>> LookUpAsync<T>(string sql, Func<DbDataReader, T> read, object?[] values) =>
        _lookUps.ListAsync(sql, read, values);

    public async ValueTask DisposeAsync()
    {
        await _lookUps.DisposeAsync();
        while (_idle.TryPop(out var connection))
        {
            connection.Dispose();
        }

        _free.Dispose();
    }

    // The connection may be what failed.
    private void Return(PreparedConnection rented, bool isGood)
    {
        if (isGood)
        {
            _idle.Push(rented);
        }
        else
        {
            rented.Dispose();
        }

        _free.Release();
    }
}
