using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stages of logging in, which a deviation may wrap or replace.</summary>
internal sealed record LoginStages(
    IAdmission Admission,
    IInvitationJudgement Invitations,
    ISessionEnding Sessions,
    ISamlMatching Matching,
    ISamlProfile Profile,
    IJitProvisioning Jit,
    ISamlRoles Roles,
    ISamlStart Start,
    ISamlProviders Providers
);
