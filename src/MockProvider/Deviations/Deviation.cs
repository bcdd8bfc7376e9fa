using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>
/// A fault that can be switched on in an organization. <paramref name="Sentence"/> says what the provider then does
/// wrong, <paramref name="Requirement"/> is the id of the row it breaks, <paramref name="Compose"/> puts the fault into a
/// conforming pipeline.
/// </summary>
internal sealed record Deviation(
    string Id,
    string Sentence,
    string Requirement,
    Func<OrganizationPipeline, OrganizationPipeline> Compose
);
