using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Keeps the message in the mailbox of the organization, in the transaction of what caused it.</summary>
internal sealed class MailboxDelivery(IIdSource ids) : IMailDelivery
{
    public Task DeliverAsync(UnitOfWork work, OutgoingMail mail) =>
        work.Store.Mail.InsertAsync(
            new StoredMessage
            {
                Organization = work.Organization.Id,
                Id = ids.NewId(),
                About = mail.About,
                Recipients = string.Join(
                    '\n',
                    mail.Message.To.Mailboxes.Select(mailbox => mailbox.Address)
                ),
                Sender = mail.Message.From.Mailboxes.First().Address,
                Subject = mail.Message.Subject ?? "",
                Date = work.Now,
                Content = mail.Content(),
            }
        );
}
