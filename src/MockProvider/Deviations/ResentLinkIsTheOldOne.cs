using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>
/// Delivers the last invitation's message once more and makes nothing new. The link's secret is stored as a hash only,
/// so the message in the mailbox is where the old link is found; without one the conforming stage resends.
/// </summary>
internal sealed class ResentLinkIsTheOldOne(IInvitationResending conforming) : IInvitationResending
{
    public async Task<Invitation> ResendAsync(UnitOfWork work, Account account)
    {
        var earlier = await work.Store.Invitations.ListAsync(work.Organization.Id, account.Id);
        var last = earlier.Count > 0 ? earlier[0] : null;
        var mailed = last is null
            ? null
            : await work.Store.Mail.FindLastAboutAsync(work.Organization.Id, last.Id);
        if (last is null || mailed is null)
        {
            return await conforming.ResendAsync(work, account);
        }

        await work.Pipeline.MailDelivery.DeliverAsync(work, mailed.Letter);
        return last;
    }
}
