using System.Data.Common;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// A connection with the statements that were prepared on it, for the paths that every request takes. Values go by position
/// into @p1, @p2, ...; a text, a number of 64 bits, a Boolean, bytes or null. Used by one at a time.
/// </summary>
internal sealed class Session(DbConnection connection) : IDisposable
{
    // The texts of filters vary; beyond this many a statement is prepared anew each time.
    private const int MostPrepared = 200;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    // A file in this process has nothing to wait for, and no journeys to save.
    private readonly bool _isLocal = !connection.CanCreateBatch;

    private DbBatch? _putOff;

    /// <summary>The connection itself, for statements that are not prepared here; those that were put off are sent first.</summary>
    public DbConnection Connection
    {
        get
        {
            using var batch = TakePutOff();
            batch?.ExecuteNonQuery();
            return connection;
        }
    }

    /// <summary>Whether what was written may change who is let in as what; see <see cref="IDatabase.ReadAccessRevisionAsync"/>.</summary>
    public bool AccessChanged { get; set; }

    /// <summary>
    /// Runs a statement whose result nobody looks at. To a server it goes with the next one, for each journey there and back
    /// takes longer than the statement; what goes wrong with it goes wrong then.
    /// </summary>
    public Task ExecuteLaterAsync(string sql, params object?[] values)
    {
        if (_isLocal)
        {
            return ExecuteAsync(sql, values);
        }

        _putOff ??= connection.CreateBatch();
        Add(_putOff, sql, values);
        return Task.CompletedTask;
    }

    /// <summary>The number of rows that the statement changed.</summary>
    public async Task<int> ExecuteAsync(string sql, params object?[] values)
    {
        if (_isLocal)
        {
            return Command(sql, values).ExecuteNonQuery();
        }

        await using var batch = TakePutOff();
        if (batch is null)
        {
            return await Command(sql, values).ExecuteNonQueryAsync();
        }

        Add(batch, sql, values);
        await batch.ExecuteNonQueryAsync();
        return batch.BatchCommands[^1].RecordsAffected;
    }

    public async Task<T?> FirstAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        if (_isLocal)
        {
            using var row = Command(sql, values).ExecuteReader();
            return row.Read() ? read(row) : default;
        }

        await using var batch = TakePutOff();
        await using var reader = await ReadAsync(batch, sql, values);
        return await reader.ReadAsync() ? read(reader) : default;
    }

    public async Task<List<T>> ListAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        var rows = new List<T>();
        if (_isLocal)
        {
            using var local = Command(sql, values).ExecuteReader();
            while (local.Read())
            {
                rows.Add(read(local));
            }

            return rows;
        }

        await using var batch = TakePutOff();
        await using var reader = await ReadAsync(batch, sql, values);
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        Forget();
        _putOff?.Dispose();
        connection.Dispose();
    }

    private DbBatch? TakePutOff()
    {
        var batch = _putOff;
        _putOff = null;
        return batch;
    }

    // What is put off answers no rows: the first result there is, is that of this statement.
    private Task<DbDataReader> ReadAsync(DbBatch? batch, string sql, object?[] values)
    {
        if (batch is null)
        {
            return Command(sql, values).ExecuteReaderAsync();
        }

        Add(batch, sql, values);
        return batch.ExecuteReaderAsync();
    }

    private static void Add(DbBatch batch, string sql, object?[] values)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.Add(Name(command.CreateParameter(), i, values[i]));
        }

        batch.BatchCommands.Add(command);
    }

    private static DbParameter Name(DbParameter parameter, int index, object? value)
    {
        parameter.ParameterName = $"@p{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        parameter.Value = Stored(value);
        return parameter;
    }

    private static object Stored(object? value) =>
        value switch
        {
            null => DBNull.Value,
            string text => StoredText.Of(text),
            _ => value,
        };

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            if (_prepared.Count == MostPrepared)
            {
                Forget();
            }

            _prepared[sql] = command = Create(sql, values.Length);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = Stored(values[i]);
        }

        return command;
    }

    private DbCommand Create(string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of constants; what a client sent goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(Name(command.CreateParameter(), i, value: null));
        }

        return command;
    }
}
