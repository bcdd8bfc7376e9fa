using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Http.Scim;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.RateLimits;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>The stages that a deviation may wrap or replace, composed once when the organization is loaded.</summary>
internal sealed record OrganizationPipeline(
    IInvitationTerms InvitationTerms,
    IInvitationResending InvitationResending,
    IInvitationCancelling InvitationCancelling,
    IMailDelivery MailDelivery,
    IKeyLifecycle KeyLifecycle,
    IKeyRights KeyRights,
    IKeyPolicy KeyPolicy,
    IKeyView KeyView,
    IServiceAccountRules ServiceAccountRules,
    IResourceWriting ResourceWriting,
    IDeprovisioning Deprovisioning,
    LoginStages Login,
    IAuditTrail AuditTrail,
    IRateLimiting RateLimiting,
    ITeamKeeping Teams,
    IMemberWriting Members,
    IScimRoles ScimRoles
)
{
    /// <summary>What stands between the wire and the provider; null, and no cost, where nothing does.</summary>
    public IServing? Serving { get; init; }

    /// <summary>What meets requests that show no valid key; null, and no cost, where nothing does.</summary>
    public IDoorstep? Doorstep { get; init; }
}
