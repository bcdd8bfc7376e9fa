using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Who asks, for resources of which type, and how the answer is to look; <paramref name="Id"/> is empty for a type as a whole.</summary>
internal sealed record ResourceRequest(
    Caller Caller,
    ResourceType Type,
    string Id,
    Shown Shown,
    Preconditions Preconditions,
    CancellationToken Cancellation
)
{
    public Organization Organization => Caller.Organization;

    /// <summary>The same request, whose answer shows what it wrote.</summary>
    public ResourceRequest Writing(IReadOnlyCollection<ResolvedPath> written) =>
        this with
        {
            Shown = Shown with { Written = written },
        };
}
