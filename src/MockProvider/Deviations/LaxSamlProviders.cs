using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Lets organizations have several identity providers on any plan, or any number of them.</summary>
internal sealed class LaxSamlProviders(ISamlProviders conforming) : ISamlProviders
{
    public bool OnAnyPlan { get; init; }
    public bool WithoutLimit { get; init; }

    public ScimError? Refusal(string plan, SsoSettings sso) =>
        conforming.Refusal(
            OnAnyPlan ? Plans.Enterprise : plan,
            WithoutLimit
                ? sso with
                {
                    MoreIdentityProviders =
                    [
                        .. sso.MoreIdentityProviders.Take(SamlProviders.Most - 1),
                    ],
                }
                : sso
        );
}
