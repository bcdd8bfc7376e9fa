namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>Bindings are wrong. Lists every error, one sentence each, with the method's name first.</summary>
public sealed class BindingErrorsException(IReadOnlyList<string> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>The errors.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
