using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScimConformance.MockProvider.Filtering;

/// <summary>A literal: the decoded text of a string, the digits of a number as written, the keyword of the rest.</summary>
internal sealed record FilterValue(FilterValueKind Kind, string Text)
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly FilterValue Null = new(FilterValueKind.Null, "null");
    public static readonly FilterValue True = new(FilterValueKind.True, "true");
    public static readonly FilterValue False = new(FilterValueKind.False, "false");

    public static FilterValue Of(string text) => new(FilterValueKind.String, text);

    public static FilterValue Of(bool value) => value ? True : False;

    public static FilterValue OfNumber(string digits) => new(FilterValueKind.Number, digits);

    /// <summary>The number, or null when this is none or it lies outside the range of a decimal.</summary>
    public decimal? AsDecimal() =>
        Kind == FilterValueKind.Number
        && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public override string ToString() =>
        Kind == FilterValueKind.String ? JsonSerializer.Serialize(Text, Relaxed) : Text;
}
