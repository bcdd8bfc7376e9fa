using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage;

/// <summary>The messages that are still to be sent, each from the transaction that caused it until the server has taken it.</summary>
internal interface IOutboxStore
{
    Task InsertAsync(StoredMessage message);

    /// <summary>Those that may be tried at the instant, those that wait longest first.</summary>
    Task<IReadOnlyList<OutboxEntry>> ListDueAsync(DateTimeOffset now, int most);

    /// <summary>Leaves the message alone until the instant.</summary>
    Task PostponeAsync(OutboxEntry entry, DateTimeOffset due, string? problem);

    /// <summary>Keeps the message without trying it again.</summary>
    Task RefuseAsync(OutboxEntry entry, string problem);

    Task DeleteAsync(OutboxEntry entry);

    /// <summary>None for what is sent, or never was to be.</summary>
    Task<OutboxState?> FindAsync(string organization, string message);
}
