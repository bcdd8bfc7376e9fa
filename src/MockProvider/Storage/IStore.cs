namespace ScimConformance.MockProvider.Storage;

internal interface IStore
{
    IOrganizationStore Organizations { get; }
    IResourceStore Resources { get; }
    IMemberStore Members { get; }
    IAccountStore Accounts { get; }
    IRoleStore Roles { get; }
    IApplicationKeyStore ApplicationKeys { get; }
    IApiKeyStore ApiKeys { get; }
    ILoginSessionStore LoginSessions { get; }
    IInvitationStore Invitations { get; }
    IMailStore Mail { get; }
    IOutboxStore Outbox { get; }
    IPasswordStore Passwords { get; }
    ISamlStore Saml { get; }
    ISignInCodeStore SignInCodes { get; }
    ICompletionStore Completions { get; }
    IProviderSecretStore Secrets { get; }
    IKeyUseStore KeyUses { get; }
    IAttributeNoteStore AttributeNotes { get; }
    ITeamStore Teams { get; }
    IAuditStore Audit { get; }
}
