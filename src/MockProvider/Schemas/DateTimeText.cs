using System.Globalization;
using System.Text.RegularExpressions;

namespace ScimConformance.MockProvider.Schemas;

/// <summary>The dateTime of RFC 7643 section 2.3.5: xsd:dateTime with a date and a time; without a zone it is UTC.</summary>
internal static partial class DateTimeText
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ssK",
    ];

    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (text is null || text.Length > 64)
        {
            return false;
        }

        // XML Schema allows any number of fraction digits, a tick is the seventh.
        var shortened = LongFraction().Replace(text.ToUpperInvariant(), "${kept}");
        return DateTimeOffset.TryParseExact(
            shortened,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant
        );
    }

    [GeneratedRegex(
        @"(?<kept>\.[0-9]{7})[0-9]+",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LongFraction();
}
