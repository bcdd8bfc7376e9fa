using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Storage;

internal interface IInvitationStore
{
    Task InsertAsync(Invitation invitation);
    Task<Invitation?> FindAsync(string organization, string id);

    /// <summary>The invitation whose link carries this secret, whatever organization it belongs to.</summary>
    Task<Invitation?> FindBySecretAsync(byte[] secretHash);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Invitation>> ListAsync(string organization, string account);

    /// <summary>Ends every invitation of the account that has not ended yet.</summary>
    Task EndAllAsync(string organization, string account, InvitationEnd end, DateTimeOffset at);
}
