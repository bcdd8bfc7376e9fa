using System.Data.Common;
using System.Threading.Channels;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// The one writer of a process with its one connection. What waits when it gets to work is committed together, so that many
/// writers at once pay for one commit; each piece can be undone for itself.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LargestBatch = 128;

    // Where unique values clash once they may clash again, and each time all is done twice.
    private const int TurnsApart = 16;

    private readonly Channel<IWriteJob> _waiting = Channel.CreateUnbounded<IWriteJob>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    private readonly IWriterConnection _connection;
    private readonly Task _loop;
    private int _turnsApart;

    public Writer(IWriterConnection connection)
    {
        _connection = connection;
        _loop = Task.Run(RunAsync);
    }

    public async Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    )
    {
        var job = new WriteJob<T>(work, cancellation);
        return _waiting.Writer.TryWrite(job)
            ? await job.Result
            : throw new ObjectDisposedException(nameof(Writer));
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        await _connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<IWriteJob>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < LargestBatch && _waiting.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            await CommitAsync(batch);
            batch.Clear();
        }
    }

    private async Task CommitAsync(List<IWriteJob> batch)
    {
        try
        {
            await _connection.BeginAsync();
            if (!IsTrusted(batch) || !await TryTogetherAsync(batch))
            {
                var isGood = batch is [var only] ? await RunAsync(only) : await RunEachAsync(batch);
                await (isGood ? _connection.CommitAsync() : _connection.RollbackAsync());
            }
        }
        catch (Exception error)
        {
            await _connection.AbandonAsync();
            batch.ForEach(job => job.Fail(error));
            return;
        }

        batch.ForEach(job => job.Complete());
    }

    private bool IsTrusted(List<IWriteJob> batch)
    {
        if (_turnsApart > 0)
        {
            _turnsApart--;
            return false;
        }

        return batch.Count > 1 && _connection.Session.IsOfServer;
    }

    /// <summary>
    /// Does all work in the trust that what it puts off will hold, so that all of it makes one journey with the commit. False
    /// where it does not: nothing is stored then, nobody knows whose fault it is, and the transaction has begun anew.
    /// </summary>
    private async Task<bool> TryTogetherAsync(List<IWriteJob> batch)
    {
        try
        {
            if (await RunTogetherAsync(batch))
            {
                await _connection.CommitAsync();
                return true;
            }
        }
        catch (DbException error) when (IsOfOneStatement(error))
        {
            // Each for itself, they will find out.
        }

        _turnsApart = TurnsApart;
        await _connection.AbandonAsync();
        await _connection.BeginAsync();
        return false;
    }

    private async Task<bool> RunTogetherAsync(List<IWriteJob> batch)
    {
        foreach (var job in batch)
        {
            await _connection.Session.BeginPieceAsync(isTrusted: true);
            if (await RunAsync(job))
            {
                await _connection.Session.EndPieceAsync();
            }
            else if (job.IsFaulted)
            {
                // It may have met with what another one put off.
                return false;
            }
            else
            {
                await _connection.Session.UndoPieceAsync();
            }
        }

        return true;
    }

    // SQLSTATE's classes of data that do not fit: the server has refused a statement, and so cannot have committed.
    private static bool IsOfOneStatement(DbException error) =>
        error.SqlState is ['2', '2' or '3', ..];

    /// <summary>Does each piece of work so that it answers for itself.</summary>
    private async Task<bool> RunEachAsync(List<IWriteJob> batch)
    {
        foreach (var job in batch)
        {
            await _connection.Session.BeginPieceAsync(isTrusted: false);
            if (!await RunAsync(job) || !await TryEndAsync(job))
            {
                await _connection.Session.UndoPieceAsync();
            }
        }

        return true;
    }

    private async Task<bool> TryEndAsync(IWriteJob job)
    {
        try
        {
            await _connection.Session.EndPieceAsync();
            return true;
        }
        catch (DbException error)
        {
            job.Refuse(error);
            return false;
        }
    }

    private async Task<bool> RunAsync(IWriteJob job) =>
        !job.IsAbandoned && await job.RunAsync(_connection.Store);
}
