using System.Globalization;
using System.Text;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>Reads a JSON string out of a filter.</summary>
internal static class FilterStringReader
{
    // string = quotation-mark *char quotation-mark            (RFC 8259 section 7)
    public static FilterProblem? Read(FilterScanner scanner, out FilterValue? value)
    {
        value = null;
        var start = scanner.Position;
        var decoded = new StringBuilder();
        scanner.TrySkip('"');
        while (!scanner.AtEnd)
        {
            var position = scanner.Position;
            if (scanner.TrySkip('"'))
            {
                value = FilterValue.Of(decoded.ToString());
                return UnicodeText.IsWellFormed(value.Text)
                    ? null
                    : Problem(start, "The string has half of a surrogate pair");
            }

            if (!TryReadChar(scanner, out var c))
            {
                return Problem(position, "The string has an unknown escape or a control character");
            }

            decoded.Append(c);
        }

        return Problem(start, "The string that is not closed begins");
    }

    // char = unescaped / escape ( %x22 / %x5C / %x2F / "b" / "f" / "n" / "r" / "t" / "u" 4HEXDIG )
    private static bool TryReadChar(FilterScanner scanner, out char decoded)
    {
        decoded = scanner.Current;
        scanner.MoveTo(scanner.Position + 1);
        if (decoded != '\\')
        {
            return decoded >= ' ';
        }

        var escape = scanner.Current;
        scanner.MoveTo(scanner.Position + 1);
        if (escape == 'u')
        {
            return TryReadHex(scanner, out decoded);
        }

        decoded = Unescape(escape);
        return decoded != '\0';
    }

    private static char Unescape(char escape) =>
        escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };

    private static bool TryReadHex(FilterScanner scanner, out char decoded)
    {
        decoded = '\0';
        var end = scanner.Position + 4;
        if (end > scanner.Text.Length)
        {
            return false;
        }

        var digits = scanner.Text.AsSpan(scanner.Position, 4);
        scanner.MoveTo(end);
        if (
            !ushort.TryParse(
                digits,
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var unit
            )
        )
        {
            return false;
        }

        decoded = (char)unit;
        return true;
    }

    private static FilterProblem Problem(int position, string text) =>
        new(position, text, IsComplete: true);
}
