namespace ScimConformance.MockProvider.Storage;

/// <summary>The completion events of requests that were answered asynchronously.</summary>
internal interface ICompletionStore
{
    Task InsertAsync(string organization, string txn, string completion);
    Task<string?> FindAsync(string organization, string txn);
}
