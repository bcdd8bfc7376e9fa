using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Mail;

/// <summary>The stage that delivers mail.</summary>
internal interface IMailDelivery
{
    Task DeliverAsync(UnitOfWork work, Letter letter);
}
