namespace ScimConformance.Harness.Verdicts;

/// <summary>The worst verdict among a requirement's scenarios.</summary>
internal sealed record RequirementResult(string Id, string Level, Verdict Verdict);
