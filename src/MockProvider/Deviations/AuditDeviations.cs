using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults of the audit trail.</summary>
internal static class AuditDeviations
{
    private const string Key = "application_key";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Missing(
            "users-are-not-audited",
            "That a user was added, disabled or verified is not in the audit trail.",
            "DD-AUD-01",
            happened => happened is { Name: AuditEntries.AccessManagement, AssetType: "user" }
        ),
        Missing(
            "service-account-keys-are-not-audited",
            "What happens to the application keys of service accounts is not in the audit trail.",
            "DD-AUD-02",
            happened => happened is { Name: AuditEntries.AccessManagement, AssetType: Key }
        ),
        Changed(
            "own-keys-are-audited-as-access",
            "Events about people's own application keys are called Access Management.",
            "DD-AUD-03",
            happened =>
                happened.AssetType is Key
                    ? happened with
                    {
                        Name = AuditEntries.AccessManagement,
                    }
                    : happened
        ),
        Missing(
            "role-changes-are-not-audited",
            "Who was added to a role or removed from one is not in the audit trail.",
            "DD-AUD-04",
            happened => happened.AssetType is "role"
        ),
        Missing(
            "logins-are-not-audited",
            "Logins are not in the audit trail.",
            "DD-AUD-05",
            happened => happened.Action is "login"
        ),
        Missing(
            "login-methods-are-not-audited",
            "Which login methods are on is not in the audit trail.",
            "DD-AUD-06",
            happened => happened.AssetType is "identity_provider"
        ),
        Missing(
            "calls-are-not-audited",
            "Calls of the API are not in the audit trail.",
            "DD-AUD-07",
            happened => happened.Name is AuditEntries.Request
        ),
        Changed(
            "audit-hides-who-acted",
            "Events do not say who caused them.",
            "DD-AUD-09",
            happened => happened with { ActorEmail = null, ActorId = null }
        ),
        Changed(
            "scim-has-audit-events-of-its-own",
            "What happens to users over SCIM is in the audit trail under a name of its own.",
            "DD-AUD-10",
            happened =>
                happened is { AssetType: "user", ActorType: AuditActor.ApiKey }
                    ? happened with
                    {
                        Name = "SCIM",
                    }
                    : happened
        ),
    ];

    private static Deviation Missing(
        string id,
        string sentence,
        string requirement,
        Func<AuditEvent, bool> which
    ) => Changed(id, sentence, requirement, happened => which(happened) ? null : happened);

    private static Deviation Changed(
        string id,
        string sentence,
        string requirement,
        Func<AuditEvent, AuditEvent?> distort
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline =>
                pipeline with
                {
                    AuditTrail = new DistortedAuditTrail(pipeline.AuditTrail, distort),
                }
        );
}
