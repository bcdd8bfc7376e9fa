using MimeKit;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Mails to somebody else at a domain that is reserved for examples.</summary>
internal sealed class MailToWrongAddress(IMailDelivery conforming) : IMailDelivery
{
    public Task DeliverAsync(UnitOfWork work, OutgoingMail mail)
    {
        mail.Message.To.Clear();
        mail.Message.To.Add(new MailboxAddress("Somebody else", "somebody.else@example.net"));
        return conforming.DeliverAsync(work, mail with { Written = null });
    }
}
