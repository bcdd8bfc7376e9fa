using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Mails to somebody else at a domain that is reserved for examples.</summary>
internal sealed class MailToWrongAddress(IMailDelivery conforming) : IMailDelivery
{
    public Task DeliverAsync(UnitOfWork work, Letter letter) =>
        conforming.DeliverAsync(
            work,
            letter with
            {
                Name = "Somebody else",
                Recipient = "somebody.else@example.net",
            }
        );
}
