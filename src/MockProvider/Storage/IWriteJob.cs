namespace ScimConformance.MockProvider.Storage;

/// <summary>A piece of work that waits for the writer.</summary>
internal interface IWriteJob
{
    /// <summary>Whether whoever asked for it has gone; it need not be done then.</summary>
    bool IsAbandoned { get; }

    /// <summary>Whether the work threw when it was last done.</summary>
    bool IsFaulted { get; }

    /// <summary>Does the work; true when it is to be committed. Does not throw. What an earlier time brought is forgotten.</summary>
    Task<bool> RunAsync(IStore store);

    /// <summary>The work could not be stored after all; the others of its commit can.</summary>
    void Refuse(Exception error);

    /// <summary>Hands the result to whoever waits for it.</summary>
    void Complete();

    /// <summary>Tells whoever waits that nothing was stored, and why: what the work itself threw goes before.</summary>
    void Fail(Exception error);
}
