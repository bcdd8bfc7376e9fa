using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.Storage;

internal interface IMailStore
{
    Task InsertAsync(StoredMessage message);
    Task<StoredMessage?> FindAsync(string organization, string id);
    Task<StoredMessage?> FindLastAboutAsync(string organization, string about);

    /// <summary>Oldest first; to everybody, or to one address in whatever case.</summary>
    Task<IReadOnlyList<StoredMessage>> ListAsync(string organization, string? recipient = null);
}
