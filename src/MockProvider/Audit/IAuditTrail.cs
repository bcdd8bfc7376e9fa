using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Audit;

/// <summary>The stage that makes events of what happens.</summary>
internal interface IAuditTrail
{
    /// <summary>The event to store, or null for none. <paramref name="acting"/> is null where no request caused it.</summary>
    AuditEvent? Describe(
        Organization organization,
        DateTimeOffset at,
        Acting? acting,
        AuditEntry entry
    );
}
