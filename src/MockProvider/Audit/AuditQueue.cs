using System.Data.Common;
using System.Threading.Channels;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Audit;

/// <summary>
/// Events that belong to no transaction, on their way into the database: many go with one write, and who made the call does
/// not wait for it. When the queue is full, calls wait; nothing is left out.
/// </summary>
internal sealed class AuditQueue : IAsyncDisposable
{
    private const int Most = 10_000;
    private const int LargestBatch = 500;

    private readonly IDatabase _database;
    private readonly ILogger<AuditQueue> _log;
    private readonly Channel<AuditEvent> _waiting = Channel.CreateBounded<AuditEvent>(
        new BoundedChannelOptions(Most) { SingleReader = true }
    );

    private readonly Task _loop;
    private long _taken;
    private long _stored;
    private TaskCompletionSource _progress = NewProgress();

    public AuditQueue(IDatabase database, ILogger<AuditQueue> log)
    {
        _database = database;
        _log = log;
        _loop = Task.Run(RunAsync);
    }

    public async ValueTask AddAsync(AuditEvent happened)
    {
        Interlocked.Increment(ref _taken);
        await _waiting.Writer.WriteAsync(happened);
    }

    /// <summary>Waits until all that was added before is in the database.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        var wanted = Interlocked.Read(ref _taken);
        while (Interlocked.Read(ref _stored) < wanted)
        {
            var progress = Volatile.Read(ref _progress);
            if (Interlocked.Read(ref _stored) < wanted)
            {
                await progress.Task.WaitAsync(cancellation);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
    }

    private async Task RunAsync()
    {
        var batch = new List<AuditEvent>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < LargestBatch && _waiting.Reader.TryRead(out var happened))
            {
                batch.Add(happened);
            }

            foreach (var events in batch.GroupBy(item => item.Organization, StringComparer.Ordinal))
            {
                await StoreAsync(events.Key, [.. events]);
            }

            Interlocked.Add(ref _stored, batch.Count);
            Interlocked.Exchange(ref _progress, NewProgress()).SetResult();
            batch.Clear();
        }
    }

    // The organization may be gone by now, and its events with it.
    private async Task StoreAsync(string organization, IReadOnlyList<AuditEvent> events)
    {
        try
        {
            await _database.WriteAsync<Done>(
                async store =>
                {
                    if (await store.Organizations.FindAsync(organization) is null)
                    {
                        return default(Done);
                    }

                    foreach (var happened in events)
                    {
                        await store.Audit.InsertAsync(happened);
                    }

                    return default(Done);
                },
                CancellationToken.None
            );
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            Log.EventsNotStored(_log, error, events.Count);
        }
    }

    private static TaskCompletionSource NewProgress() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
