using System.Data.Common;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>
/// Sends what is looked up together: what comes while a journey to the server is under way goes with the next one. What is
/// read is never older than the asking.
/// </summary>
internal sealed class LookUps(Func<Task<DbConnection>> connect) : IAsyncDisposable
{
    // One keeps a process of the server busy, which answers some 50,000 statements a second, and the more come, the more
    // each journey carries. Two beside each other on two processors bring 15,000 GETs a second where one brings 25,000.
    private static readonly int MostJourneys = Math.Max(1, Environment.ProcessorCount / 4);

    private const int MostTogether = 100;

    private readonly Lock _gate = new();
    private readonly Queue<ILookUp> _waiting = [];
    private readonly Stack<DbConnection> _idle = [];
    private int _journeys;

    public Task<List<T>> ListAsync<T>(string sql, Func<DbDataReader, T> read, object?[] values)
    {
        var lookUp = new LookUp<T>(sql, read, values);
        if (Waits(lookUp))
        {
            _ = Task.Run(TravelAsync);
        }

        return lookUp.Rows;
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryPop(out var connection))
        {
            await connection.DisposeAsync();
        }
    }

    // True when somebody must set out for it.
    private bool Waits(ILookUp lookUp)
    {
        lock (_gate)
        {
            _waiting.Enqueue(lookUp);
            if (_journeys == MostJourneys)
            {
                return false;
            }

            _journeys++;
            return true;
        }
    }

    private async Task TravelAsync()
    {
        while (Take() is { Count: > 0 } together)
        {
            var failure = await TravelAsync(together);
            together.ForEach(lookUp => lookUp.End(failure));
        }
    }

    private List<ILookUp> Take()
    {
        lock (_gate)
        {
            var together = new List<ILookUp>();
            while (together.Count < MostTogether && _waiting.TryDequeue(out var lookUp))
            {
                together.Add(lookUp);
            }

            _journeys -= together.Count == 0 ? 1 : 0;
            return together;
        }
    }

    // No value that a client sends makes such a statement fail: what fails one of them fails all.
    private async Task<Exception?> TravelAsync(List<ILookUp> together)
    {
        DbConnection? connection = null;
        try
        {
            connection = Idle() ?? await connect();
            await using var batch = connection.CreateBatch();
            together.ForEach(lookUp => lookUp.AddTo(batch));
            await using (var reader = await batch.ExecuteReaderAsync())
            {
                foreach (var lookUp in together)
                {
                    await lookUp.ReadAsync(reader);
                    await reader.NextResultAsync();
                }
            }

            lock (_gate)
            {
                _idle.Push(connection);
            }

            return null;
        }
        catch (Exception failure)
        {
            // The connection may be what failed; the next journey gets a new one.
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            return failure;
        }
    }

    private DbConnection? Idle()
    {
        lock (_gate)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }
}
