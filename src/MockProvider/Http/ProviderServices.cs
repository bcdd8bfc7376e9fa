using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminApi;
using ScimConformance.MockProvider.AdminUi;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Control;
using ScimConformance.MockProvider.Http.Reference;
using ScimConformance.MockProvider.Http.Saml;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Operations.Bulk;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.RateLimits;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Http;

internal static class ProviderServices
{
    public static void AddProvider(
        this IServiceCollection services,
        ProviderOptions options,
        Task<IDatabase> opening
    )
    {
        services.AddSingleton(options);
        // Made here, so that it is closed with the services, after all that use it.
        services.AddSingleton(_ => opening.GetAwaiter().GetResult());
        services.AddSingleton<TimeProvider>(
            new OrganizationClock(options.TimeProvider, options.ClockOffset, frozenAt: null)
        );
        services.AddSingleton<IIdSource, RandomIdSource>();
        services.AddSingleton<ProviderAddress>();
        if (options.Smtp is not null)
        {
            services.AddHostedService<OutboxSending>();
        }

        services.AddOrganizations();
        services.AddAccounts();
        services.AddSso();
        services.AddAuditAndTeams();
        services.AddOperations();
        services.AddEndpoints();
        services.AddReference();
    }

    private static void AddOrganizations(this IServiceCollection services)
    {
        services.AddSingleton<ConformingPipeline>();
        services.AddSingleton<OrganizationLoader>();
        services.AddSingleton<OrganizationRegistry>();
        services.AddSingleton<OrganizationCreation>();
        services.AddSingleton<OrganizationSetting>();
        services.AddSingleton<SeededOrganization>();
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<Authentication>();
        services.AddSingleton<KnownCallers>();
        services.AddSingleton<PersonAccounts>();
        services.AddSingleton<AccountAdministration>();
        services.AddSingleton<AccountStatusChange>();
        services.AddSingleton<KeyAdministration>();
        services.AddSingleton<ApiKeyAdministration>();
        services.AddSingleton<RoleAdministration>();
        services.AddSingleton<RoleMembers>();
        services.AddSingleton<ServiceAccounts>();
        services.AddSingleton<Persons>();
        services.AddSingleton<UserAnonymizing>();
        services.AddSingleton<KeyIssuing>();
        services.AddSingleton<KeyUses>();
        services.AddHostedService<KeyUseWriter>();
        services.AddSingleton<SessionIssuing>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<SignOut>();
        services.AddSingleton(provider =>
            provider.GetRequiredService<ProviderOptions>().QuickPasswordHashes
                ? PasswordHashing.Quick()
                : new PasswordHashing()
        );
        services.AddSingleton<PasswordIssuing>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<InvitationAdministration>();
        services.AddSingleton<InvitationAdmission>();
        services.AddSingleton<InvitationIssuing>();
        services.AddSingleton<ReactivationInvitation>();
    }

    private static void AddSso(this IServiceCollection services)
    {
        services.AddSingleton<SamlAddresses>();
        services.AddSingleton<SamlRequest>();
        services.AddSingleton<SamlSignIn>();
        services.AddSingleton<SignInCodes>();
        services.AddSingleton<SsoAdministration>();
        services.AddSingleton<AccessDiscrepancies>();
        services.AddSingleton<SamlEndpoints>();
        services.AddSingleton<SsoEndpoints>();
    }

    private static void AddAuditAndTeams(this IServiceCollection services)
    {
        services.AddSingleton<AuditQueue>();
        services.AddSingleton<AuditSearch>();
        services.AddSingleton<AuditedCalls>();
        services.AddSingleton<AuditEndpoints>();
        services.AddSingleton<TeamAdministration>();
        services.AddSingleton<TeamEndpoints>();
    }

    private static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<CreateResource>();
        services.AddSingleton<PasswordProtection>();
        services.AddSingleton<ResourceList>();
        services.AddSingleton<DeleteResource>();
        services.AddSingleton<Discovery>();
        services.AddSingleton<PatchResource>();
        services.AddSingleton<QueryResources>();
        services.AddSingleton<ReadResource>();
        services.AddSingleton<ReplaceResource>();
        services.AddSingleton<ResourceUpdate>();
        services.AddSingleton<ResourceView>();
        services.AddSingleton<RunBulk>();
    }

    private static void AddEndpoints(this IServiceCollection services)
    {
        services.AddSingleton<Doorsteps>();
        services.AddSingleton<ScimGate>();
        services.AddSingleton<ScimActivity>();
        services.AddSingleton<RateLimiter>();
        services.AddSingleton<LimitedCalls>();
        services.AddSingleton<ScimEndpoints>();
        services.AddSingleton<AsynchronousAnswers>();
        services.AddSingleton<BulkEndpoints>();
        services.AddSingleton<MeEndpoints>();
        services.AddSingleton<DiscoveryEndpoints>();
        services.AddSingleton<AdminGate>();
        services.AddSingleton<UserAnswers>();
        services.AddSingleton<AnonymizationEndpoints>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<UserEndpoints>();
        services.AddSingleton<InvitationEndpoints>();
        services.AddSingleton<ServiceAccountEndpoints>();
        services.AddSingleton<ApiKeyEndpoints>();
        services.AddSingleton<RoleEndpoints>();
        services.AddSingleton<RoleMemberEndpoints>();
        services.AddSingleton<ControlGate>();
        services.AddSingleton<OrganizationEndpoints>();
        services.AddSingleton<OrganizationSwitches>();
        services.AddSingleton<MailboxEndpoints>();
        services.AddSingleton<SessionCookie>();
        services.AddPages();
    }
}
