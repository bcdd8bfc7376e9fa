using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>Tells which language an expression is written in; the rule stands at <see cref="ExpressionKind"/>.</summary>
internal static partial class ExpressionKinds
{
    public static ExpressionKind Of(string expression)
    {
        if (expression.StartsWith('^') || expression.EndsWith('$'))
        {
            return ExpressionKind.RegularExpression;
        }

        return !Placeholder().IsMatch(expression) && RegexConstruct().IsMatch(expression)
            ? ExpressionKind.RegularExpression
            : ExpressionKind.CucumberExpression;
    }

    [GeneratedRegex(@"\{\w*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"\([^)]+[*+]\)|\.\*|\\\.|\\d\+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RegexConstruct();
}
