using System.Data.Common;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// What one piece of work says to the database, for the paths that every request takes by prepared statements; values as
/// <see cref="PreparedConnection"/> takes them. Used by one at a time.
/// </summary>
internal sealed class Session : IDisposable
{
    private const string Savepoint = "SAVEPOINT piece";

    private readonly IReaders? _readers;
    private readonly CancellationToken _cancellation;
    private PreparedConnection? _connection;
    private DbBatch? _putOff;

    // Where the piece of work begins in what is put off; null where it has a savepoint, or there is none.
    private int? _begins;
    private bool _isTrusted;
    private int _counted;
    private ResourceCounts? _counts;

    /// <summary>A session with a connection of its own.</summary>
    public Session(DbConnection connection) => _connection = new PreparedConnection(connection);

    /// <summary>One that only reads, and rents a connection when it cannot do without.</summary>
    public Session(IReaders readers, CancellationToken cancellation)
    {
        _readers = readers;
        _cancellation = cancellation;
    }

    /// <summary>See <see cref="IDatabase.ReadAccessRevisionAsync"/>.</summary>
    public AccessChanges AccessChanges { get; } = new();

    /// <summary>Whether it writes to a server, where each journey counts.</summary>
    public bool IsOfServer => _connection is { IsLocal: false };

    /// <summary>How many turns to write this session has had; see <see cref="Tables.SequenceNumbers"/>.</summary>
    public long Turn { get; private set; }

    /// <summary>What is to be stored at the end of the turn.</summary>
    public ResourceCounts Counts => _counts ??= new ResourceCounts();

    /// <summary>
    /// Whether to find out at once if a unique value is taken. Otherwise, on a server, the work fails later by its constraint,
    /// and is done again so.
    /// </summary>
    public bool ChecksUniqueKeys { get; set; }

    /// <summary>The connection itself, for a statement that is not prepared here; those that were put off are sent first.</summary>
    public async ValueTask<DbConnection> OpenAsync(string sql)
    {
        var opened = _connection ?? await RentAsync();
        await using var batch = TakePutOff(opened, mayChange: true);
        if (batch is not null)
        {
            await batch.ExecuteNonQueryAsync();
        }

        (opened.Connection as IKeepsStatements)?.Announce(sql);
        return opened.Connection;
    }

    /// <summary>
    /// Runs a statement whose result nobody looks at. To a server it goes with the next one, for each journey there and back
    /// takes longer than the statement; what goes wrong with it goes wrong then.
    /// </summary>
    public async Task ExecuteLaterAsync(string sql, params object?[] values)
    {
        var opened = _connection ?? await RentAsync();
        if (opened.IsLocal)
        {
            opened.Command(sql, values).ExecuteNonQuery();
            return;
        }

        _putOff ??= opened.Connection.CreateBatch();
        PreparedConnection.Add(_putOff, sql, values);
    }

    /// <summary>The number of rows that the statement changed.</summary>
    public async Task<int> ExecuteAsync(string sql, params object?[] values)
    {
        var opened = _connection ?? await RentAsync();
        if (opened.IsLocal)
        {
            return opened.Command(sql, values).ExecuteNonQuery();
        }

        await using var batch = TakePutOff(opened, mayChange: true);
        if (batch is null)
        {
            return await opened.Command(sql, values).ExecuteNonQueryAsync();
        }

        PreparedConnection.Add(batch, sql, values);
        await batch.ExecuteNonQueryAsync();
        return batch.BatchCommands[^1].RecordsAffected;
    }

    public async Task<T?> FirstAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        var opened = _connection ?? await RentAsync();
        if (opened.IsLocal)
        {
            using var row = opened.Command(sql, values).ExecuteReader();
            return row.Read() ? read(row) : default;
        }

        await using var batch = TakePutOff(opened, mayChange: false);
        await using var reader = await ReadAsync(opened, batch, sql, values);
        return await reader.ReadAsync() ? read(reader) : default;
    }

    public async Task<List<T>> ListAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        var rows = new List<T>();
        var opened = _connection ?? await RentAsync();
        if (opened.IsLocal)
        {
            using var local = opened.Command(sql, values).ExecuteReader();
            while (local.Read())
            {
                rows.Add(read(local));
            }

            return rows;
        }

        await using var batch = TakePutOff(opened, mayChange: false);
        await using var reader = await ReadAsync(opened, batch, sql, values);
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>
    /// As <see cref="ListAsync"/>, for a few rows that are found by a whole key of an index. Readers of a server send what they
    /// look up together: a journey costs more than the statement.
    /// </summary>
    public Task<List<T>> LookUpAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    ) =>
        _connection is null && _readers is not null
            ? _readers.LookUpAsync(sql, read, values)
            : ListAsync(sql, read, values);

    /// <summary>What the transaction was to store at its end is stored, or is not wanted any more.</summary>
    public void EndTurn()
    {
        Turn++;
        AccessChanges.Clear();
        _counts = null;
    }

    /// <summary>
    /// Begins a piece of work that can be undone for itself. On a server it gets a savepoint when something of it is sent before
    /// its end; a trusted one, when that may change something.
    /// </summary>
    public Task BeginPieceAsync(bool isTrusted)
    {
        _counted = Counts.Mark;
        if (!IsOfServer)
        {
            return ExecuteAsync(Savepoint);
        }

        _isTrusted = isTrusted;
        _begins = _putOff?.BatchCommands.Count ?? 0;
        return Task.CompletedTask;
    }

    /// <summary>Ends it well. What a trusted one put off goes with what comes next; otherwise it goes now, and may fail.</summary>
    public Task EndPieceAsync()
    {
        const string release = "RELEASE SAVEPOINT piece";
        if (!_isTrusted)
        {
            return ExecuteAsync(release);
        }

        var isWhollyPutOff = _begins is not null;
        _begins = null;
        return isWhollyPutOff ? Task.CompletedTask : ExecuteLaterAsync(release);
    }

    /// <summary>Undoes it: what was not sent is forgotten.</summary>
    public Task UndoPieceAsync()
    {
        Counts.Cut(_counted);
        var begins = _begins;
        Forget(allBut: begins ?? 0);
        return begins is null ? ExecuteAsync("ROLLBACK TO SAVEPOINT piece") : Task.CompletedTask;
    }

    /// <summary>What was put off is not sent, but for the first so many statements.</summary>
    public void Forget(int allBut = 0)
    {
        _begins = null;
        while (_putOff?.BatchCommands.Count > allBut)
        {
            _putOff.BatchCommands.RemoveAt(_putOff.BatchCommands.Count - 1);
        }

        if (allBut == 0)
        {
            _putOff?.Dispose();
            _putOff = null;
        }
    }

    /// <summary>Takes the rented connection away, if one was rented: nothing is wrong with it.</summary>
    public PreparedConnection? TakeRented()
    {
        var rented = _readers is null ? null : _connection;
        _connection = rented is null ? _connection : null;
        return rented;
    }

    public void Dispose()
    {
        _putOff?.Dispose();
        _connection?.Dispose();
    }

    private async Task<PreparedConnection> RentAsync() =>
        _connection = await (
            _readers ?? throw new ObjectDisposedException(nameof(Session))
        ).RentAsync(_cancellation);

    private DbBatch? TakePutOff(PreparedConnection opened, bool mayChange)
    {
        if (_begins is { } at)
        {
            _begins = AddSavepoint(opened, at, mayChange || !_isTrusted) ? null : 0;
        }

        var batch = _putOff;
        _putOff = null;
        return batch;
    }

    // A piece that has only read so far leaves nothing to be undone.
    private bool AddSavepoint(PreparedConnection opened, int at, bool isNeeded)
    {
        if (!isNeeded && (_putOff?.BatchCommands.Count ?? 0) == at)
        {
            return false;
        }

        _putOff ??= opened.Connection.CreateBatch();
        var command = _putOff.CreateBatchCommand();
        command.CommandText = Savepoint;
        _putOff.BatchCommands.Insert(at, command);
        return true;
    }

    // What is put off answers no rows: the first result there is, is that of this statement.
    private static Task<DbDataReader> ReadAsync(
        PreparedConnection opened,
        DbBatch? batch,
        string sql,
        object?[] values
    )
    {
        if (batch is null)
        {
            return opened.Command(sql, values).ExecuteReaderAsync();
        }

        PreparedConnection.Add(batch, sql, values);
        return batch.ExecuteReaderAsync();
    }
}
