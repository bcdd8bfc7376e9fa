namespace ScimConformance.Harness.Verdicts;

/// <summary>The target as results name it. <see cref="Url"/> is null for the built-in provider: its port means nothing.</summary>
internal sealed record TargetDescription(string Name, Uri? Url, IReadOnlyList<string> Ports);
