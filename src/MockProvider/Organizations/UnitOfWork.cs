using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>What belongs together in one transaction: whose it is, where it is written, and the instant it happens at.</summary>
internal sealed record UnitOfWork(Organization Organization, IStore Store, DateTimeOffset Now)
{
    /// <summary>Who does it; null is whoever operates the provider.</summary>
    public Acting? Acting { get; init; }

    public OrganizationPipeline Pipeline => Organization.Pipeline;
}
