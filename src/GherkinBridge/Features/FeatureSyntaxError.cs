namespace ScimConformance.GherkinBridge.Features;

/// <summary>A place where a feature file is not Gherkin.</summary>
/// <param name="File">The uri of the feature file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; 0 when only the line is known.</param>
/// <param name="Message">What was expected and what was found, one sentence.</param>
public sealed record FeatureSyntaxError(string File, int Line, int Column, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
