using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.RateLimits;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The stages of an organization without deviations.</summary>
internal sealed class ConformingPipeline(
    IIdSource ids,
    InvitationIssuing issuing,
    ProviderOptions options
)
{
    public OrganizationPipeline Compose() =>
        new(
            new InvitationTerms(InvitationTerms.DocumentedLifetime),
            new InvitationResending(issuing),
            new InvitationCancelling(),
            new MailboxDelivery(ids, options.Smtp is not null),
            new KeyLifecycle(),
            new KeyRights(),
            new KeyPolicy(),
            new KeyView(),
            new ServiceAccountRules(),
            new ResourceWriting(),
            new Deprovisioning(),
            new LoginStages(
                new Admission(),
                new InvitationJudgement(),
                new SessionEnding(),
                new SamlMatching(),
                new SamlProfile(),
                new JitProvisioning(ids),
                new SamlRoles(),
                new SamlStart(),
                new SamlProviders()
            ),
            new AuditTrail(ids),
            new RateLimiting(),
            new ManagedTeams(ids),
            new MemberWriting(),
            new ScimRoles()
        );
}
