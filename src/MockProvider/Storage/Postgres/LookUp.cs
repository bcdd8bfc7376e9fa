using System.Data.Common;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <inheritdoc/>
internal sealed class LookUp<T>(string sql, Func<DbDataReader, T> read, object?[] values) : ILookUp
{
    // Elsewhere: who waits would keep the journeys waiting.
    private readonly TaskCompletionSource<List<T>> _ended = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private readonly List<T> _rows = [];

    public Task<List<T>> Rows => _ended.Task;

    public void AddTo(DbBatch batch) => PreparedConnection.Add(batch, sql, values);

    public async Task ReadAsync(DbDataReader reader)
    {
        while (await reader.ReadAsync())
        {
            _rows.Add(read(reader));
        }
    }

    public void End(Exception? failure)
    {
        if (failure is null)
        {
            _ended.SetResult(_rows);
        }
        else
        {
            _ended.SetException(failure);
        }
    }
}
