using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.Storage;

internal interface IInvitationStore
{
    Task InsertAsync(Invitation invitation);

    /// <summary>The invitation of this id, whatever organization it belongs to.</summary>
    Task<Invitation?> FindAsync(string id);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Invitation>> ListAsync(string organization, string account);

    /// <summary>Ends every invitation of the account that has not ended yet.</summary>
    Task EndAllAsync(string organization, string account, InvitationEnd end, DateTimeOffset at);
}
