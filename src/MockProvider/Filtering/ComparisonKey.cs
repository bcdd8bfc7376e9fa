using System.Text;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>
/// The form of a text in which two that count as the same are ordinally equal: for filters, for uniqueness and for sorting.
/// Where case does not matter it is that of RFC 8265's UsernameCaseMapped profile: width mapping, small letters, NFC
/// (RFC 7644 sections 5 and 7.8, ruling N40).
/// </summary>
internal static class ComparisonKey
{
    private const char FirstWidthForm = '\uFF00';
    private const char LastWidthForm = '\uFFEF';
    private const char IdeographicSpace = '\u3000';

    public static string Of(string text, bool caseExact) =>
        caseExact ? text
        : Ascii.IsValid(text) ? text.ToLowerInvariant()
        : Normalize(MapWidth(text).ToLowerInvariant());

    /// <summary>The same by the attribute: the padding of base64 may be left out (RFC 7643 section 2.3.6).</summary>
    public static string Of(string text, AttributeDefinition attribute) =>
        attribute.Type == AttributeType.Binary ? text.TrimEnd('=') : Of(text, attribute.CaseExact);

    // RFC 8265 section 3.3.2: fullwidth and halfwidth letters become the usual ones.
    private static string MapWidth(string text)
    {
        if (!text.Any(IsWidthForm))
        {
            return text;
        }

        var mapped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            mapped.Append(
                IsWidthForm(unit)
                    ? unit.ToString().Normalize(NormalizationForm.FormKC)
                    : unit.ToString()
            );
        }

        return mapped.ToString();
    }

    // .NET refuses to normalise what is no text; U+FFFE is none for it, though JSON can carry it.
    private static string Normalize(string text) =>
        UnicodeText.IsWellFormed(text) && !text.Contains('\uFFFE', StringComparison.Ordinal)
            ? text.Normalize(NormalizationForm.FormC)
            : text;

    private static bool IsWidthForm(char unit) =>
        unit is (>= FirstWidthForm and <= LastWidthForm) or IdeographicSpace;
}
