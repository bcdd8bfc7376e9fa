using ScimConformance.MockProvider.Audit;

namespace ScimConformance.MockProvider.Storage;

internal interface IAuditStore
{
    Task InsertAsync(AuditEvent happened);

    /// <summary>Events of the span, <paramref name="from"/> included and <paramref name="to"/> not, in the order of time.</summary>
    Task<IReadOnlyList<AuditEvent>> ListAsync(
        string organization,
        DateTimeOffset from,
        DateTimeOffset to,
        AuditPosition? after,
        bool newestFirst,
        int most
    );
}
