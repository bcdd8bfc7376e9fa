namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class CompletionTable(Session session) : ICompletionStore
{
    public Task InsertAsync(string organization, string txn, string completion) =>
        session.ExecuteAsync(
            "INSERT INTO completions (organization, txn, event) VALUES ($1, $2, $3)",
            organization,
            txn,
            completion
        );

    public Task<string?> FindAsync(string organization, string txn) =>
        session.FirstAsync(
            "SELECT event FROM completions WHERE organization = $1 AND txn = $2",
            row => row.GetString(0),
            organization,
            txn
        );
}
