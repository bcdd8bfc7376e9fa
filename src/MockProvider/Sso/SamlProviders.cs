using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// DD-PLAN-06: three at most, and more than one on the Enterprise plan alone. What an organization has when its plan is lowered
/// stays, as nothing else is documented, until its settings are given anew.
/// </summary>
internal sealed class SamlProviders : ISamlProviders
{
    public const int Most = 3;

    public ScimError? Refusal(string plan, SsoSettings sso) =>
        sso.IdentityProviders.Count switch
        {
            > Most and var count => ScimError.BadRequest(
                $"'sso' names {count} identity providers in identityProvider and moreIdentityProviders; expected at most {Most}."
            ),
            > 1
            and var count when !string.Equals(plan, Plans.Enterprise, StringComparison.Ordinal) =>
                ScimError.Forbidden(
                    $"'sso' names {count} identity providers, and the organization is on the plan '{plan}': more than one takes the plan '{Plans.Enterprise}'. Leave moreIdentityProviders out, or change the plan."
                ),
            _ => null,
        };
}
