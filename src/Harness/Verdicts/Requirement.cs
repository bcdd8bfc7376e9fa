namespace ScimConformance.Harness.Verdicts;

/// <summary>
/// A row of the catalogue (spec/requirements.tsv, spec/behaviours.tsv): one thing that a document demands.
/// <see cref="Source"/> is the document (RFC7644, PRODUCT), <see cref="Statement"/> is in our own words.
/// </summary>
internal sealed record Requirement(
    string Id,
    string Source,
    string Section,
    string Level,
    string Area,
    string Statement,
    Severity OnFault,
    string Comment,
    string Risk,
    string AppliesWhen,
    string HowTested,
    string Testable,
    string Fault,
    IReadOnlyList<string> Rulings,
    string? SameAs
)
{
    /// <summary>The <see cref="Risk"/> of most rows: harmless on somebody's real tenant.</summary>
    public const string NoRisk = "none";

    /// <summary>The section on the RFC Editor's pages; null for what is no RFC.</summary>
    public string? Link =>
        Source.StartsWith("RFC", StringComparison.Ordinal)
            ? $"https://www.rfc-editor.org/rfc/{Source.ToLowerInvariant()}#section-{Section}"
            : null;

    /// <summary>Where it is documented, as a person would say it.</summary>
    public string Reference =>
        string.Equals(Source, "PRODUCT", StringComparison.Ordinal)
            ? $"documented product behaviour {Id}"
            : $"{Source.Insert(3, " ")} section {Section}";
}
