namespace ScimConformance.Kill;

/// <summary>Whether a deviation was noticed, and the sentence that says so to a person.</summary>
internal sealed record KillOutcome(bool IsKilled, string Sentence);
