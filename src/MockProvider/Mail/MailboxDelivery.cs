using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Keeps the message in the mailbox of the organization, in the transaction of what caused it.</summary>
internal sealed class MailboxDelivery(IIdSource ids) : IMailDelivery
{
    public Task DeliverAsync(UnitOfWork work, Letter letter) =>
        work.Store.Mail.InsertAsync(
            new StoredMessage(work.Organization.Id, ids.NewId(), work.Now, letter)
        );
}
