using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Skeletons;

/// <summary>Writes a step definition to paste for a step that has none.</summary>
/// <remarks>Quoted text and numbers become capture groups and parameters; a table or doc string the last parameter.</remarks>
public static partial class StepSkeleton
{
    /// <summary>The C# of a method with its attribute, pending.</summary>
    public static string Write(ScenarioStep step)
    {
        var pattern = new StringBuilder();
        var words = new StringBuilder();
        var parameters = new List<string>();
        var end = 0;
        foreach (var value in Value().EnumerateMatches(step.Text))
        {
            var literal = step.Text[end..value.Index];
            var kind = SkeletonParameter.Of(step.Text.Substring(value.Index, value.Length));
            pattern.Append(Escape(literal)).Append(kind.Pattern);
            words.Append(literal).Append(' ');
            parameters.Add(
                string.Create(CultureInfo.InvariantCulture, $"{kind.Type} p{parameters.Count}")
            );
            end = value.Index + value.Length;
        }

        pattern.Append(Escape(step.Text[end..]));
        words.Append(step.Text[end..]);
        parameters.AddRange(Argument(step));
        var attribute = step.Type == StepType.Unknown ? "StepDefinition" : step.Type.ToString();
        return $$"""
            [{{attribute}}(@"^{{pattern}}$")]
            public void {{MethodName(attribute, words.ToString())}}({{string.Join(
                ", ",
                parameters
            )}})
            {
                throw new PendingStepException();
            }
            """;
    }

    private static IEnumerable<string> Argument(ScenarioStep step)
    {
        if (step.Table is not null)
        {
            yield return "DataTable table";
        }

        if (step.DocString is not null)
        {
            yield return "string text";
        }
    }

    // Regex.Escape also escapes blanks and '#', which only matters with IgnorePatternWhitespace.
    private static string Escape(string literal) =>
        Regex
            .Escape(literal)
            .Replace("\\ ", " ", StringComparison.Ordinal)
            .Replace("\\#", "#", StringComparison.Ordinal)
            .Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string MethodName(string attribute, string words)
    {
        var name = new StringBuilder(attribute);
        foreach (var word in NotInNames().Split(words).Where(word => word.Length > 0))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        }

        return name.ToString();
    }

    [GeneratedRegex(
        @"""[^""]*""|'[^']*'(?!\w)|(?<![\w.])-?\d+(\.\d+)?(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Value();

    [GeneratedRegex(
        @"[^\p{L}\p{Nd}]+",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NotInNames();
}
