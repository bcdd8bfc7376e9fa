using System.Buffers;
using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>A compiled expression. Immutable and thread-safe.</summary>
public sealed class StepExpression
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"{}()/\");

    private readonly Regex _regex;
    private readonly IReadOnlyList<ExpressionParameter> _parameters;
    private readonly string _beginning;

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
        _beginning = kind is ExpressionKind.CucumberExpression ? BeginningOf(source) : "";
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
        if (!text.StartsWith(_beginning, StringComparison.Ordinal))
        {
            return null;
        }

        var match = _regex.Match(text);
        return match.Success ? [.. _parameters.Select(parameter => parameter.Take(match))] : null;
    }

    // What every text that matches begins with; the word before a slash is one of several.
    private static string BeginningOf(string source)
    {
        var length = source.AsSpan().IndexOfAny(Special);
        if (length < 0)
        {
            return source;
        }

        var beginning = source[..length];
        return source[length] is '/' ? beginning[..(beginning.LastIndexOf(' ') + 1)] : beginning;
    }

    /// <inheritdoc />
    public override string ToString() => Source;
}
