using System.Text;
using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>Makes a regular expression of a cucumber expression.</summary>
internal sealed class CucumberExpressionParser(string source, ParameterTypes parameterTypes)
{
    private readonly List<ExpressionParameter> _parameters = [];
    private int _position;

    // expression = *( alternation / space )
    public (string Pattern, IReadOnlyList<ExpressionParameter> Parameters) Parse()
    {
        var pattern = new StringBuilder();
        while (_position < source.Length)
        {
            pattern.Append(source[_position] == ' ' ? Space() : Alternation());
        }

        return (pattern.ToString(), _parameters);
    }

    private string Space()
    {
        _position++;
        return " ";
    }

    // alternation = alternative *( "/" alternative )       ends at white space
    private string Alternation()
    {
        var start = _position;
        var alternatives = new List<string> { Alternative() };
        while (_position < source.Length && source[_position] == '/')
        {
            _position++;
            alternatives.Add(Alternative());
        }

        if (alternatives.Count == 1)
        {
            return alternatives[0];
        }

        return alternatives.Contains("", StringComparer.Ordinal)
            ? throw Error("a word on both sides of '/'", start)
            : $"(?:{string.Join('|', alternatives)})";
    }

    // alternative = *( parameter / optional / character )
    private string Alternative()
    {
        var pattern = new StringBuilder();
        while (_position < source.Length && source[_position] is not (' ' or '/'))
        {
            pattern.Append(
                source[_position] switch
                {
                    '{' => Parameter(),
                    '(' => Optional(),
                    '}' or ')' => throw Error("its opening bracket before", _position),
                    _ => Regex.Escape(Character().ToString()),
                }
            );
        }

        return pattern.ToString();
    }

    // parameter = "{" [ name ] "}"
    private string Parameter()
    {
        var start = _position;
        var end = source.IndexOf('}', start);
        if (end < 0)
        {
            throw Error("a '}' after", start);
        }

        var name = source[(start + 1)..end];
        _position = end + 1;
        var pattern =
            parameterTypes.PatternOf(name)
            ?? throw new ExpressionException(
                $"'{source}' names the parameter type '{name}', which is neither built in nor made by a step argument transformation."
            );
        var group = $"p{_parameters.Count}";
        _parameters.Add(new ExpressionParameter(group, name));
        return $"(?<{group}>{pattern})";
    }

    // optional = "(" 1*character ")"
    private string Optional()
    {
        var start = _position++;
        var text = new StringBuilder();
        while (_position < source.Length && source[_position] != ')')
        {
            text.Append(Character());
        }

        if (_position == source.Length || text.Length == 0)
        {
            throw Error("text and a ')' after", start);
        }

        _position++;
        return $"(?:{Regex.Escape(text.ToString())})?";
    }

    // character = "\" any / any
    private char Character()
    {
        if (source[_position] == '\\' && _position + 1 < source.Length)
        {
            _position++;
        }

        return source[_position++];
    }

    private ExpressionException Error(string expected, int position) =>
        new(
            $"'{source}' is not a cucumber expression: expected {expected} '{source[position]}' at position {position}."
        );
}
