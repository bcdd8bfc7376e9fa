using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>Resends, shows and cancels invitations (DD-PROV-06, DD-PROV-12, DD-PROV-13).</summary>
internal sealed class InvitationAdministration(IDatabase database)
{
    /// <summary>Resends to every account or, if one is unknown or not pending, to none.</summary>
    public Task<Result<Invitation[]>> ResendAsync(
        Organization organization,
        IReadOnlyList<string> accounts,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<Invitation[]>(
            organization,
            async work =>
            {
                var sent = new List<Invitation>();
                foreach (var id in accounts)
                {
                    var invitation = await ResendAsync(work, id);
                    if (invitation.IsError)
                    {
                        return invitation.Error;
                    }

                    sent.Add(invitation.Value);
                }

                return sent.ToArray();
            },
            cancellation
        );

    public async Task<Result<Invitation>> FindAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync(store => store.Invitations.FindAsync(id), cancellation)
            is { } invitation
        && string.Equals(invitation.Organization, organization.Id, StringComparison.Ordinal)
            ? invitation
            : ScimError.NotFound($"{id} not found");

    public Task<Result<Done>> CancelAsync(
        Organization organization,
        string account,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<Done>(
            organization,
            async work =>
            {
                if (await work.Store.Accounts.FindAsync(organization.Id, account) is null)
                {
                    return ScimError.NotFound($"{account} not found");
                }

                await work.Pipeline.InvitationCancelling.CancelAsync(work, account);
                return default(Done);
            },
            cancellation
        );

    private static async Task<Result<Invitation>> ResendAsync(UnitOfWork work, string id) =>
        await work.Store.Accounts.FindAsync(work.Organization.Id, id) switch
        {
            null => ScimError.NotFound($"{id} not found"),
            { Status: not AccountStatus.Pending } account => ScimError.BadRequest(
                $"User {id} is {account.Status}, not Pending: there is nothing to invite to."
            ),
            { Email: null } => ScimError.BadRequest(
                $"User {id} has no e-mail address that an invitation could be sent to."
            ),
            var account => await work.Pipeline.InvitationResending.ResendAsync(work, account),
        };
}
