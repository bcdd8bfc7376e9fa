using Npgsql;
using ScimConformance.MockProvider.Storage.Tables;

namespace ScimConformance.MockProvider.Storage.Postgres;

internal sealed class PostgresWriter : IWriterConnection
{
    // One writer at a time over all processes: unique values and versions hold without further locks.
    private const string Turn = "LOCK TABLE access_revision IN EXCLUSIVE MODE";

    private readonly NpgsqlDataSource _source;
    private readonly Durability _durability;
    private Store? _store;

    private PostgresWriter(NpgsqlDataSource source, Durability durability)
    {
        _source = source;
        _durability = durability;
    }

    public IStore Store => Open;

    public Session Session => Open.Session;

    private Store Open =>
        _store ?? throw new InvalidOperationException("No transaction has begun.");

    public static async Task<PostgresWriter> OpenAsync(
        NpgsqlDataSource source,
        Durability durability
    )
    {
        var writer = new PostgresWriter(source, durability);
        await writer.ConnectAsync();
        return writer;
    }

    public async Task BeginAsync()
    {
        if (_store is null)
        {
            await ConnectAsync();
        }

        await Session.ExecuteLaterAsync("BEGIN");
        await Session.ExecuteLaterAsync(Turn);
    }

    public async Task CommitAsync()
    {
        await Session.Counts.StoreAsync(Session);
        if (Session.AccessChanges.Any)
        {
            await Session.ExecuteLaterAsync("UPDATE access_revision SET number = number + 1");
        }

        await Session.ExecuteAsync("COMMIT");
        Session.EndTurn();
    }

    public async Task RollbackAsync()
    {
        await Session.ExecuteAsync("ROLLBACK");
        Session.EndTurn();
    }

    public async Task AbandonAsync()
    {
        try
        {
            _store?.Session.Forget();
            await RollbackAsync();
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException)
        {
            // The server undoes what a connection leaves open.
            _store?.Dispose();
            _store = null;
        }
    }

    public ValueTask DisposeAsync()
    {
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ConnectAsync()
    {
        _store = PostgresConnections.Store(await _source.OpenConnectionAsync());
        // https://www.postgresql.org/docs/15/wal-async-commit.html: off may lose the last commits with the server.
        await Session.ExecuteAsync(
            _durability is Durability.Full
                ? "SET synchronous_commit TO on"
                : "SET synchronous_commit TO off"
        );
    }
}
