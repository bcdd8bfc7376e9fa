using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>Which group of a regular expression is a parameter.</summary>
/// <param name="Group">The number or name of the group.</param>
/// <param name="TypeName">The name of the parameter type, null in regular expressions.</param>
internal sealed record ExpressionParameter(string Group, string? TypeName)
{
    public ExpressionArgument Take(Match match)
    {
        var group = match.Groups[Group];
        return group.Success
            ? new ExpressionArgument(ValueOf(group.Value), group.Value, group.Index, TypeName)
            : new ExpressionArgument(Value: null, RawValue: null, Start: null, TypeName);
    }

    private string ValueOf(string raw) =>
        string.Equals(TypeName, ParameterTypes.String, StringComparison.Ordinal)
            ? QuotedText.Unquote(raw)
            : raw;
}
