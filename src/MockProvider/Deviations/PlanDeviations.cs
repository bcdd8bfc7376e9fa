using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults about what belongs to which plan, and what has to be asked for.</summary>
internal static class PlanDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Deviation.Of(
            "every-paid-plan-has-scim",
            "SCIM is served to organizations on the plans Pro and Startup.",
            "DD-PLAN-01",
            "scimPlans",
            "paid"
        ),
        Deviation.Of(
            "only-enterprise-has-scim",
            "SCIM is refused to organizations on the plans Pro and Startup.",
            "DD-PLAN-03",
            "scimPlans",
            "enterprise"
        ),
        Deviation.Of(
            "managed-teams-are-always-on",
            "/Groups is served to organizations that managed teams are not switched on for.",
            "DD-PLAN-05",
            "groups",
            true
        ),
        Providers(
            "every-plan-has-several-identity-providers",
            "An organization has a second identity provider, whatever its plan.",
            conforming => new LaxSamlProviders(conforming) { OnAnyPlan = true }
        ),
        Providers(
            "identity-providers-have-no-limit",
            "An organization has more than three identity providers.",
            conforming => new LaxSamlProviders(conforming) { WithoutLimit = true }
        ),
    ];

    private static Deviation Providers(
        string id,
        string sentence,
        Func<ISamlProviders, ISamlProviders> wrap
    ) =>
        new(
            id,
            sentence,
            "DD-PLAN-06",
            pipeline =>
                pipeline with
                {
                    Login = pipeline.Login with { Providers = wrap(pipeline.Login.Providers) },
                }
        );
}
