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
    ];
}
