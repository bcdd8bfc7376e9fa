namespace ScimConformance.GherkinBridge.Features;

/// <summary>Some feature files are not Gherkin. Lists every error of every file, and the files that are fine.</summary>
public sealed class FeatureSyntaxException(
    IReadOnlyList<FeatureSyntaxError> errors,
    IReadOnlyList<FeatureDocument> documents
) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>The errors, by file and line.</summary>
    public IReadOnlyList<FeatureSyntaxError> Errors { get; } = errors;

    /// <summary>The files of the same load that have none.</summary>
    public IReadOnlyList<FeatureDocument> Documents { get; } = documents;
}
