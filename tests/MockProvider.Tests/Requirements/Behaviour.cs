namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A documented behaviour of the product: how sure it is, and how somebody outside could see it.</summary>
internal sealed record Behaviour(
    string Id,
    string Certainty,
    string Statement,
    string Observed,
    string Testable
)
{
    /// <summary>Whether it must have a scenario, or a reason why it has none.</summary>
    public bool IsOwed =>
        Certainty is "sure" or "likely"
        && !string.Equals(Testable, "not-testable", StringComparison.Ordinal);
}
