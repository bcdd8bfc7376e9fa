namespace ScimConformance.Kill;

/// <summary>Whether one trial went as it should, and the sentence that says so to a person.</summary>
internal sealed record Outcome(bool Passed, string Sentence);
