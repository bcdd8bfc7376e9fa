using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Mails invitations, but says nothing of what happens to a service account.</summary>
internal sealed class NoticesAreNotMailed(IMailDelivery conforming) : IMailDelivery
{
    public Task DeliverAsync(UnitOfWork work, Letter letter) =>
        letter is NoticeLetter ? Task.CompletedTask : conforming.DeliverAsync(work, letter);
}
