using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

internal sealed class WriteJob<T>(
    Func<IStore, Task<Result<T>>> work,
    CancellationToken cancellation
) : IWriteJob
{
    private readonly TaskCompletionSource<Result<T>> _waiting = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private Result<T> _result;
    private Exception? _fault;

    public Task<Result<T>> Result => _waiting.Task;

    public bool IsAbandoned => cancellation.IsCancellationRequested;

    public bool IsFaulted => _fault is not null;

    public async Task<bool> RunAsync(IStore store)
    {
        _fault = null;
        try
        {
            _result = await work(store);
            return !_result.IsError;
        }
        catch (Exception error)
        {
            _fault = error;
            return false;
        }
    }

    public void Refuse(Exception error) => _fault = error;

    public void Complete()
    {
        if (_fault is not null)
        {
            _waiting.SetException(_fault);
        }
        else if (IsAbandoned)
        {
            _waiting.TrySetCanceled(cancellation);
        }
        else
        {
            _waiting.SetResult(_result);
        }
    }

    public void Fail(Exception error) => _waiting.TrySetException(_fault ?? error);
}
