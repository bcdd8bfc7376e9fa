using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>The target does not announce what the scenario is about; <see cref="Shown"/> is the exchange that says so.</summary>
internal sealed class NotApplicableException(string reason, Exchange? source) : Exception(reason)
{
    public Exchange? Shown { get; } = source;
}
