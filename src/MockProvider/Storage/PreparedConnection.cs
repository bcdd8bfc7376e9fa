using System.Data;
using System.Data.Common;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// A connection with the statements that were prepared on it. Values go by position into $1, $2, ...; a text, a number of
/// 64 bits, a Boolean, bytes, null for a text that is missing, <see cref="SqlNull"/> for another value that is. Used by one at
/// a time.
/// </summary>
internal sealed class PreparedConnection(DbConnection connection) : IDisposable
{
    // The texts of filters vary; beyond this many a statement is prepared anew each time.
    private const int MostPrepared = 200;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    /// <summary>Whether it is a file in this process: there is nothing to wait for, and there are no journeys to save.</summary>
    public bool IsLocal { get; } = !connection.CanCreateBatch;

    /// <summary>The statement with its values.</summary>
    public DbCommand Command(string sql, object?[] values)
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
            Bind(command.Parameters[i], values[i]);
        }

        return command;
    }

    /// <summary>One statement more for a batch.</summary>
    public static void Add(DbBatch batch, string sql, object?[] values)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            var parameter = command.CreateParameter();
            BindForServer(parameter, value);
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private DbCommand Create(string sql, int parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of constants; what a client sent goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            // A server counts them. Npgsql would read through the text each time to put the numbers for names.
            if (IsLocal)
            {
                parameter.ParameterName = $"${(i + 1).ToString(CultureInfo.InvariantCulture)}";
            }

            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Bind(DbParameter parameter, object? value)
    {
        if (!IsLocal)
        {
            BindForServer(parameter, value);
            return;
        }

        parameter.Value = Stored(value);
    }

    // A NULL is of a type as well; what comes next in its place says its own.
    private static void BindForServer(DbParameter parameter, object? value)
    {
        parameter.ResetDbType();
        parameter.Value = Stored(value);
        if (parameter.Value is DBNull)
        {
            parameter.DbType = (value as SqlNull)?.Type ?? DbType.String;
        }
    }

    private static object Stored(object? value) =>
        value switch
        {
            null or SqlNull => DBNull.Value,
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
}
