namespace ScimConformance.MockProvider.Storage;

internal interface IStore
{
    IOrganizationStore Organizations { get; }
    IResourceStore Resources { get; }
    IMemberStore Members { get; }
    IAccountStore Accounts { get; }
    IApplicationKeyStore ApplicationKeys { get; }
    IApiKeyStore ApiKeys { get; }
    ILoginSessionStore LoginSessions { get; }
    IInvitationStore Invitations { get; }
    IMailStore Mail { get; }
    ICompletionStore Completions { get; }
    ITeamStore Teams { get; }
    IAuditStore Audit { get; }
}
