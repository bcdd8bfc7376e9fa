using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

internal interface IDatabase : IAsyncDisposable
{
    /// <summary>
    /// A number that is another one after each write that may change who is let in as what; null where other processes
    /// write too, so that nothing about access may be remembered from one request to the next.
    /// </summary>
    long? AccessRevision { get; }

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
