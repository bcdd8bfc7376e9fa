using ScimConformance.MockProvider.Audit;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults of roles over SCIM, and of what the audit trail tells of them.</summary>
internal static class RoleDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Deviation.Of(
            "users-have-no-roles",
            "The roles of a User are ignored.",
            "DD-ROLE-01",
            "scimRoles",
            false
        ),
        Roles(
            "one-role-is-enough",
            "Of several roles of a User only the first is applied.",
            "DD-ROLE-02",
            named => [.. named.Take(1)]
        ),
        Unaudited(
            "unmatched-roles-go-unnoticed",
            "Roles that match none of the organization are not in the audit trail.",
            "DD-ROLE-04",
            happened => happened is { AssetType: "role", AssetId: null }
        ),
        Roles(
            "an-added-role-is-the-only-one",
            "A role that is added to those of a User takes their place.",
            "DD-ROLE-07",
            named => [.. named.TakeLast(1)]
        ),
        Roles(
            "role-slots-are-one",
            "Of the roles in several slots only that in the last is applied.",
            "DD-ROLE-08",
            named => [.. named.TakeLast(1)]
        ),
        Unaudited(
            "role-provisioning-goes-unnoticed",
            "What SCIM does about roles is not in the audit trail.",
            "DD-AUD-08",
            happened => happened is { AssetType: "role", ActorType: AuditActor.ApiKey }
        ),
    ];

    private static Deviation Roles(
        string id,
        string sentence,
        string requirement,
        Func<IReadOnlyList<string>, IReadOnlyList<string>> choose
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { ScimRoles = new SomeRolesOnly(pipeline.ScimRoles, choose) }
        );

    private static Deviation Unaudited(
        string id,
        string sentence,
        string requirement,
        Func<AuditEvent, bool> which
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline =>
                pipeline with
                {
                    AuditTrail = new DistortedAuditTrail(
                        pipeline.AuditTrail,
                        happened => which(happened) ? null : happened
                    ),
                }
        );
}
