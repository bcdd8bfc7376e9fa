using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Audit;

internal static class AuditRecording
{
    /// <summary>
    /// Records the entry in the transaction of what caused it, so that the one is there if and only if the other is. Costs
    /// nothing where the organization keeps no audit trail, and one statement that waits for the next where it does.
    /// </summary>
    public static Task AuditAsync(this UnitOfWork work, AuditEntry entry) =>
        work.Organization.Options.AuditTrail is not AuditScope.Off
        && work.Pipeline.AuditTrail.Describe(work.Organization, work.Now, work.Acting, entry)
            is { } described
            ? work.Store.Audit.InsertAsync(described)
            : Task.CompletedTask;
}
