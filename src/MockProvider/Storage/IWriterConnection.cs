namespace ScimConformance.MockProvider.Storage;

/// <summary>The connection that writes, as the writer sees it.</summary>
internal interface IWriterConnection : IAsyncDisposable
{
    IStore Store { get; }

    /// <summary>What the store says to the database.</summary>
    Session Session { get; }

    /// <summary>Begins a transaction that no other can write beside.</summary>
    Task BeginAsync();

    Task CommitAsync();

    Task RollbackAsync();

    /// <summary>Undoes the transaction, whatever state it is in; the next one may begin on a new connection. Does not throw.</summary>
    Task AbandonAsync();
}
