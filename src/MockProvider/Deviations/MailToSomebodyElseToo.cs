using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Mails invitations to somebody else as well, at a domain that is reserved for examples.</summary>
internal sealed class MailToSomebodyElseToo(IMailDelivery conforming) : IMailDelivery
{
    public async Task DeliverAsync(UnitOfWork work, Letter letter)
    {
        await conforming.DeliverAsync(work, letter);
        if (letter is InvitationLetter)
        {
            await conforming.DeliverAsync(
                work,
                letter with
                {
                    Name = "Somebody else",
                    Recipient = "somebody.else@example.net",
                }
            );
        }
    }
}
