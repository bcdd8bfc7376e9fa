namespace ScimConformance.MockProvider.Storage;

/// <summary>The connection that writes, as the writer sees it.</summary>
internal interface IWriterConnection : IAsyncDisposable
{
    IStore Store { get; }

    /// <summary>Begins a transaction that no other can write beside.</summary>
    Task BeginAsync();

    Task ExecuteAsync(string sql);

    /// <summary>As <see cref="Session.ExecuteLaterAsync"/>.</summary>
    Task ExecuteLaterAsync(string sql);

    Task CommitAsync();

    Task RollbackAsync();

    /// <summary>Undoes the transaction, whatever state it is in; the next one may begin on a new connection. Does not throw.</summary>
    Task AbandonAsync();
}
