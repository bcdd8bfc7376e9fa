namespace ScimConformance.MockProvider.Filtering;

/// <summary>What is wrong with a literal; a complete one needs no word about what was found instead.</summary>
internal sealed record FilterProblem(int Position, string Text, bool IsComplete);
