using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The deviations of logging in: invite links, sessions, single sign-on.</summary>
internal static class LoginDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        new(
            "pending-users-log-in",
            "A user who has not followed the invite link can log in.",
            "DD-PROV-03",
            Login(login =>
                login with
                {
                    Admission = new StatusLetsIn(login.Admission, AccountStatus.Pending),
                }
            )
        ),
        new(
            "accepting-leaves-pending",
            "Following the invite link logs in, but leaves the user pending.",
            "DD-PROV-10",
            Login(login => login with { Admission = new AcceptingLeavesPending(login.Admission) })
        ),
        new(
            "disabled-users-log-in",
            "A disabled user can log in.",
            "DD-DEPROV-03",
            Login(login =>
                login with
                {
                    Admission = new StatusLetsIn(login.Admission, AccountStatus.Disabled),
                }
            )
        ),
        new(
            "sessions-survive-their-owner",
            "Disabling a user leaves that user's open sessions working.",
            "DD-DEPROV-10",
            Login(login => login with { Sessions = new SessionsSurvive() })
        ),
        new(
            "link-of-disabled-user-admits",
            "The invite link of a disabled user admits its holder.",
            "DD-DEPROV-15",
            Login(login =>
                login with
                {
                    Invitations = new LinkAdmitsAnyway(
                        login.Invitations,
                        InvitationState.AccountDisabled
                    ),
                }
            )
        ),
        new(
            "service-accounts-log-in",
            "A service account can log in.",
            "DD-SA-01",
            Login(login => login with { Admission = new ServiceAccountsLogIn(login.Admission) })
        ),
        new(
            "jit-revives-disabled-users",
            "A login through the identity provider makes a disabled user active again.",
            "DD-DEPROV-16",
            Login(login =>
                login with
                {
                    Jit = new JitAdmitsStatus(login.Jit, AccountStatus.Disabled),
                }
            )
        ),
        new(
            "jit-invites",
            "Whom JIT makes an account for is mailed an invitation.",
            "DD-PROV-21",
            Login(login => login with { Jit = new JitThen(login.Jit, JitThen.InviteAsync) })
        ),
        new(
            "jit-hides-from-scim",
            "Whom JIT makes an account for is not found over SCIM.",
            "DD-PROV-25",
            Login(login => login with { Jit = new JitThen(login.Jit, JitThen.HideFromScimAsync) })
        ),
        new(
            "jit-ignores-its-switch",
            "With JIT off, too, a person whom SCIM never provisioned is let in.",
            "DD-SSO-02",
            Login(login => login with { Jit = new JitIgnoresItsSwitch(login.Jit) })
        ),
        new(
            "jit-users-leave-with-another",
            "Deprovisioning a User disables those whom JIT let in as well.",
            "DD-SSO-03",
            pipeline =>
                pipeline with
                {
                    Deprovisioning = new JitUsersLeaveWithAnother(pipeline.Deprovisioning),
                }
        ),
        new(
            "jit-creates-nobody",
            "With JIT on, a person without an account is not let in.",
            "DD-SSO-04",
            Login(login => login with { Jit = new JitCreatesNobody(login.Jit) })
        ),
        new(
            "jit-admits-invited-users",
            "A login through the identity provider admits a user who was invited and has not accepted.",
            "DD-SSO-05",
            Login(login =>
                login with
                {
                    Jit = new JitAdmitsStatus(login.Jit, AccountStatus.Pending),
                }
            )
        ),
        new(
            "jit-makes-administrators",
            "Whom JIT makes an account for is an administrator.",
            "DD-SSO-06",
            Login(login => login with { Jit = new JitThen(login.Jit, JitThen.PromoteAsync) })
        ),
        new(
            "role-mappings-are-ignored",
            "A login through the identity provider leaves roles as they are, whatever the mappings say.",
            "DD-SSO-07",
            Login(login => login with { Roles = new RoleMappingsAreIgnored() })
        ),
        new(
            "role-mappings-win-over-scim",
            "A login through the identity provider maps the roles of Users who have theirs over SCIM.",
            "DD-ROLE-05",
            Login(login => login with { Roles = new RoleMappingsWinOverScim(login.Roles) })
        ),
        new(
            "name-id-alone-matches",
            "The eduPersonPrincipalName of an assertion is not looked at.",
            "DD-SSO-08",
            Login(login => login with { Matching = new NameIdAlone() })
        ),
        new(
            "names-of-assertions-are-ignored",
            "A login through the identity provider leaves the user's name as it is.",
            "DD-SSO-09",
            Login(login => login with { Profile = new SamlNamesAreIgnored() })
        ),
        new(
            "sso-asks-for-no-code",
            "A login that begins at the provider leads to the identity provider at once, though the organization has no subdomain of its own.",
            "DD-SSO-10",
            Login(login => login with { Start = new NoCodeIsWanted() })
        ),
        new(
            "every-login-method-works",
            "A login method that is switched off lets people in.",
            "DD-SSO-11",
            Login(login => login with { Admission = new EveryLoginMethodWorks(login.Admission) })
        ),
    ];

    private static Func<OrganizationPipeline, OrganizationPipeline> Login(
        Func<LoginStages, LoginStages> change
    ) => pipeline => pipeline with { Login = change(pipeline.Login) };
}
