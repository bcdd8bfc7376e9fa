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

    public DbConnection Connection { get; } = connection;

    /// <summary>Whether what was written may change who is let in as what; see <see cref="IDatabase.ReadAccessRevisionAsync"/>.</summary>
    public bool AccessChanged { get; set; }

    public async Task<int> ExecuteAsync(string sql, params object?[] values)
    {
        var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<T?> FirstAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? read(reader) : default;
    }

    public async Task<List<T>> ListAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        params object?[] values
    )
    {
        var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        Forget();
        Connection.Dispose();
    }

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
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                string text => StoredText.Of(text),
                var value => value,
            };
        }

        return command;
    }

    private DbCommand Create(string sql, int parameters)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of constants; what a client sent goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i.ToString(CultureInfo.InvariantCulture)}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
