using System.Data.Common;
using System.Threading.Channels;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// The one writer of a process with its one connection. What waits when it gets to work is committed together, so that many
/// writers at once pay for one commit; each piece keeps its own savepoint.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LargestBatch = 128;

    private readonly Channel<IWriteJob> _waiting = Channel.CreateUnbounded<IWriteJob>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    private readonly IWriterConnection _connection;
    private readonly Task _loop;

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
            var isGood = batch is [var only] ? await RunAsync(only) : await RunAllAsync(batch);
            await (isGood ? _connection.CommitAsync() : _connection.RollbackAsync());
        }
        catch (Exception error)
        {
            await _connection.AbandonAsync();
            batch.ForEach(job => job.Fail(error));
            return;
        }

        batch.ForEach(job => job.Complete());
    }

    private async Task<bool> RunAllAsync(List<IWriteJob> batch)
    {
        foreach (var job in batch)
        {
            await _connection.ExecuteLaterAsync("SAVEPOINT job");
            if (!await RunAsync(job) || !await TryReleaseAsync(job))
            {
                await UndoJobAsync();
            }
        }

        return true;
    }

    private async Task UndoJobAsync()
    {
        const string undo = "ROLLBACK TO SAVEPOINT job";
        try
        {
            await _connection.ExecuteAsync(undo);
        }
        catch (DbException)
        {
            // What the job had put off went first, and failed.
            await _connection.ExecuteAsync(undo);
        }
    }

    // What the job put off goes with this, and is this job's to answer for.
    private async Task<bool> TryReleaseAsync(IWriteJob job)
    {
        try
        {
            await _connection.ExecuteAsync("RELEASE SAVEPOINT job");
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
