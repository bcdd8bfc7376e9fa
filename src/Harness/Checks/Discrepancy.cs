using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>
/// What a check saw that it did not expect, each in a few words that complete "expected …" and "found …".
/// The exchange is the one that shows it; null stands for the scenario's last. Null instead of a discrepancy means that the check holds.
/// </summary>
internal sealed record Discrepancy(string Expected, string Actual, Exchange? Exchange);
