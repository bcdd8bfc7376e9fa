using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>Makes an invitation and mails its link. An account without an e-mail address gets no mail.</summary>
internal sealed class InvitationIssuing(IIdSource ids, InvitationMail mail)
{
    private const int SecretBytes = 32;

    public Task<Invitation> IssueAsync(UnitOfWork work, Account account) =>
        IssueAsync(work, Prepare(work.Organization, account, work.Now));

    public static async Task<Invitation> IssueAsync(UnitOfWork work, PreparedInvitation prepared)
    {
        await work.Store.Invitations.InsertAsync(prepared.Invitation);
        if (prepared.Mail is { } mailed)
        {
            await work.Pipeline.MailDelivery.DeliverAsync(work, mailed);
        }

        return prepared.Invitation;
    }

    /// <summary>Makes it without storing anything, so that the writer need not wait for secrets and messages.</summary>
    public PreparedInvitation Prepare(
        Organization organization,
        Account account,
        DateTimeOffset now
    )
    {
        var secret = ids.NewSecret(SecretBytes);
        var invitation = new Invitation
        {
            Organization = organization.Id,
            Id = ids.NewId(),
            Account = account.Id,
            SecretHash = secret.Hash,
            CreatedAt = now,
            ExpiresAt = organization.Pipeline.InvitationTerms.ExpiryOf(now),
        };
        return new PreparedInvitation(
            invitation,
            account.Email is { } recipient
                ? mail.Compose(organization, account, recipient, invitation, secret).Write()
                : null
        );
    }
}
