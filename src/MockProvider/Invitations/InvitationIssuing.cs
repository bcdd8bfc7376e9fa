using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>Makes an invitation and mails its link. An account without an e-mail address gets no mail.</summary>
internal sealed class InvitationIssuing(IIdSource ids, InvitationMail mail)
{
    private const int SecretBytes = 32;

    public async Task<Invitation> IssueAsync(UnitOfWork work, Account account)
    {
        var secret = ids.NewSecret(SecretBytes);
        var invitation = new Invitation
        {
            Organization = work.Organization.Id,
            Id = ids.NewId(),
            Account = account.Id,
            SecretHash = secret.Hash,
            CreatedAt = work.Now,
            ExpiresAt = work.Pipeline.InvitationTerms.ExpiryOf(work.Now),
        };
        await work.Store.Invitations.InsertAsync(invitation);
        if (account.Email is { } recipient)
        {
            await work.Pipeline.MailDelivery.DeliverAsync(
                work,
                mail.Compose(work.Organization, account, recipient, invitation, secret)
            );
        }

        return invitation;
    }
}
