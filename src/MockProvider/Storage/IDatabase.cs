using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Storage;

internal interface IDatabase : IAsyncDisposable
{
    Task<T> ReadAsync<T>(Func<IStore, Task<T>> work, CancellationToken cancellation);

    /// <summary>
    /// Runs the work in one transaction, one writer at a time. It is rolled back when the work throws and when the
    /// work's result is an error.
    /// </summary>
    Task<Result<T>> WriteAsync<T>(
        Func<IStore, Task<Result<T>>> work,
        CancellationToken cancellation
    );
}
