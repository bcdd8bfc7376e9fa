using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Ends one session; the others of the same person go on.</summary>
internal sealed class SignOut(IDatabase database)
{
    public Task ExecuteAsync(string session, CancellationToken cancellation) =>
        database.WriteAsync<Done>(
            async store =>
            {
                await store.LoginSessions.DeleteAsync(new Secret(session).Hash);
                return default(Done);
            },
            cancellation
        );
}
