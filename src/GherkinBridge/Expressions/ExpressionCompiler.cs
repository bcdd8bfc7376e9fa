using System.Globalization;
using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>Compiles expressions of both kinds.</summary>
internal sealed class ExpressionCompiler(ParameterTypes parameterTypes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public StepExpression Compile(string source)
    {
        var kind = ExpressionKinds.Of(source);
        return kind == ExpressionKind.RegularExpression
            ? CompileRegex(source)
            : CompileCucumber(source);
    }

    /// <summary>A regular expression that must match a whole text.</summary>
    public static Regex Anchored(string pattern, RegexOptions options = RegexOptions.None)
    {
        // Reqnroll adds the anchors only; the group keeps them outside of a top-level alternative.
        var anchored =
            pattern.StartsWith('^') && pattern.EndsWith('$') ? pattern : $"^(?:{pattern})$";
        try
        {
            return new Regex(anchored, options | RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException exception)
        {
            throw new ExpressionException(exception.Message, exception);
        }
    }

    private static StepExpression CompileRegex(string source)
    {
        var regex = Anchored(source);
        var groups = regex.GetGroupNumbers().Skip(1);
        return new StepExpression(
            source,
            ExpressionKind.RegularExpression,
            regex,
            [
                .. groups.Select(n => new ExpressionParameter(
                    n.ToString(CultureInfo.InvariantCulture),
                    TypeName: null
                )),
            ]
        );
    }

    private StepExpression CompileCucumber(string source)
    {
        var parsed = new CucumberExpressionParser(source, parameterTypes).Parse();
        // Only the groups named here are arguments, whatever groups a parameter type has of its own.
        var regex = Anchored(parsed.Pattern, RegexOptions.ExplicitCapture);
        return new StepExpression(
            source,
            ExpressionKind.CucumberExpression,
            regex,
            parsed.Parameters
        );
    }
}
