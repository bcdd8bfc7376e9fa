using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>A compiled expression. Immutable and thread-safe.</summary>
public sealed class StepExpression
{
    private readonly Regex _regex;
    private readonly IReadOnlyList<ExpressionParameter> _parameters;

    internal StepExpression(
        string source,
        ExpressionKind kind,
        Regex regex,
        IReadOnlyList<ExpressionParameter> parameters
    )
    {
        Source = source;
        Kind = kind;
        _regex = regex;
        _parameters = parameters;
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The language it is written in.</summary>
    public ExpressionKind Kind { get; }

    /// <summary>How many arguments a match gives.</summary>
    public int ParameterCount => _parameters.Count;

    /// <summary>The arguments that a text gives, or null when it does not match.</summary>
    public IReadOnlyList<ExpressionArgument>? Match(string text)
    {
        var match = _regex.Match(text);
        return match.Success ? [.. _parameters.Select(parameter => parameter.Take(match))] : null;
    }

    /// <inheritdoc />
    public override string ToString() => Source;
}
