using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

internal sealed class SqliteStore(SqliteConnection connection) : IStore, IDisposable
{
    public IOrganizationStore Organizations { get; } = new OrganizationTable(connection);
    public IResourceStore Resources { get; } = new ResourceTable(connection);
    public IAccountStore Accounts { get; } = new AccountTable(connection);
    public IApplicationKeyStore ApplicationKeys { get; } = new ApplicationKeyTable(connection);
    public IApiKeyStore ApiKeys { get; } = new ApiKeyTable(connection);
    public ILoginSessionStore LoginSessions { get; } = new LoginSessionTable(connection);
    public IInvitationStore Invitations { get; } = new InvitationTable(connection);
    public IMailStore Mail { get; } = new MailTable(connection);

    public void Dispose() => connection.Dispose();
}
