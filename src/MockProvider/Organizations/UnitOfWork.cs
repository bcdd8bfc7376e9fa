using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>What belongs together in one transaction: whose it is, where it is written, and the instant it happens at.</summary>
internal sealed record UnitOfWork(Organization Organization, IStore Store, DateTimeOffset Now)
{
    public OrganizationPipeline Pipeline => Organization.Pipeline;
}
