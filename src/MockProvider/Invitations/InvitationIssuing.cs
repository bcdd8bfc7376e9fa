using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>Makes an invitation and mails its link. An account without an e-mail address gets no mail.</summary>
internal sealed class InvitationIssuing(IIdSource ids, ProviderAddress address)
{
    private const int SecretBytes = 32;

    public Task<Invitation> IssueAsync(UnitOfWork work, Account account) =>
        IssueAsync(work, Prepare(work.Organization, account, work.Now));

    public static async Task<Invitation> IssueAsync(UnitOfWork work, PreparedInvitation prepared)
    {
        await work.Store.Invitations.InsertAsync(prepared.Invitation);
        if (prepared.Letter is { } letter)
        {
            await work.Pipeline.MailDelivery.DeliverAsync(work, letter);
        }

        return prepared.Invitation;
    }

    /// <summary>Makes it without storing anything.</summary>
    public PreparedInvitation Prepare(
        Organization organization,
        Account account,
        DateTimeOffset now
    )
    {
        var token = new InvitationToken(ids.NewId(), ids.NewSecret(SecretBytes));
        var invitation = new Invitation
        {
            Organization = organization.Id,
            Id = token.Id,
            Account = account.Id,
            SecretHash = token.Secret.Hash,
            CreatedAt = now,
            ExpiresAt = organization.Pipeline.InvitationTerms.ExpiryOf(now),
        };
        return new PreparedInvitation(
            invitation,
            account.Email is { } recipient
                ? Letter(organization, account, invitation, token) with
                {
                    About = invitation.Id,
                    Recipient = recipient,
                }
                : null
        );
    }

    private InvitationLetter Letter(
        Organization organization,
        Account account,
        Invitation invitation,
        InvitationToken token
    ) =>
        new()
        {
            Name = account.Name ?? account.Handle,
            Organization = organization.Definition.Name,
            Link = address.InvitationLink(token.Text).AbsoluteUri,
            ExpiresAt = invitation.ExpiresAt,
        };
}
