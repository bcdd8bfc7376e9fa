namespace ScimConformance.Harness.Checks;

/// <summary>Thrown by a Then, once, with all that its checks found. The runner turns it into findings.</summary>
internal sealed class CheckFailedException(IReadOnlyList<Discrepancy> discrepancies)
    : Exception(
        string.Join(" ", discrepancies.Select(d => $"Expected {d.Expected}, found {d.Actual}."))
    )
{
    public IReadOnlyList<Discrepancy> Discrepancies { get; } = discrepancies;
}
