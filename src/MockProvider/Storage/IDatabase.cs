using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

internal interface IDatabase : IAsyncDisposable
{
    /// <summary>
    /// A number from 0 that is a larger one after each write, of whatever process, that may let the account in as something
    /// else. What was read about its access at a revision holds while that is the revision.
    /// </summary>
    ValueTask<long> ReadAccessRevisionAsync(
        string organization,
        string account,
        CancellationToken cancellation
    );

    Task<T> ReadAsync<T>(Func<IStore, Task<T>> work, CancellationToken cancellation);

    /// <summary>
    /// Runs the work after all that was asked for earlier and commits it, several at once where several wait. It is rolled
    /// back alone when it throws and when its result is an error.
    /// </summary>
    Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    );
}
