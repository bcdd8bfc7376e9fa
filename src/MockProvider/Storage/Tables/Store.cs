namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class Store(Session session, SqlDialect dialect) : IStore, IDisposable
{
    public Session Session { get; } = session;
    public IOrganizationStore Organizations { get; } = new OrganizationTable(session);
    public IResourceStore Resources { get; } = new ResourceTable(session, dialect);
    public IMemberStore Members { get; } = new MemberTable(session);
    public IAccountStore Accounts { get; } = new AccountTable(session);
    public IRoleStore Roles { get; } = new RoleTable(session);
    public IApplicationKeyStore ApplicationKeys { get; } = new ApplicationKeyTable(session);
    public IApiKeyStore ApiKeys { get; } = new ApiKeyTable(session);
    public ILoginSessionStore LoginSessions { get; } = new LoginSessionTable(session);
    public IInvitationStore Invitations { get; } = new InvitationTable(session);
    public IMailStore Mail { get; } = new MailTable(session);
    public ITeamStore Teams { get; } = new TeamTable(session);
    public IAuditStore Audit { get; } = new AuditTable(session);
    public IOutboxStore Outbox { get; } = new OutboxTable(session);
    public IPasswordStore Passwords { get; } = new PasswordTable(session);
    public ISamlStore Saml { get; } = new SamlTable(session);
    public ISignInCodeStore SignInCodes { get; } = new SignInCodeTable(session);
    public ICompletionStore Completions { get; } = new CompletionTable(session);
    public IProviderSecretStore Secrets { get; } = new ProviderSecretTable(session);
    public IKeyUseStore KeyUses { get; } = new KeyUseTable(session);
    public IAttributeNoteStore AttributeNotes { get; } = new AttributeNoteTable(session);

    public void Dispose() => Session.Dispose();
}
