using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Mail;

/// <summary>
/// Keeps the message in the mailbox of the organization, in the transaction of what caused it, and in the outbox where mail is
/// sent as well.
/// </summary>
internal sealed class MailboxDelivery(IIdSource ids, bool isSent) : IMailDelivery
{
    public async Task DeliverAsync(UnitOfWork work, Letter letter)
    {
        var message = new StoredMessage(work.Organization.Id, ids.NewId(), work.Now, letter);
        await work.Store.Mail.InsertAsync(message);
        if (isSent)
        {
            await work.Store.Outbox.InsertAsync(message);
        }
    }
}
