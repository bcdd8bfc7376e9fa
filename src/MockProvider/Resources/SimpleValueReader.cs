using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Checks one value of a simple type (RFC 7643 section 2.3).</summary>
internal static class SimpleValueReader
{
    /// <summary>A copy of the value; <paramref name="lenient"/> takes "True" and "false" for booleans (ruling N55).</summary>
    public static Result<JsonNode?> Read(
        JsonNode value,
        AttributeDefinition attribute,
        string path,
        bool lenient
    )
    {
        if (
            attribute.Type == AttributeType.Boolean
            && lenient
            && bool.TryParse(JsonText.Of(value), out var flag)
        )
        {
            return JsonValue.Create(flag);
        }

        if (!Fits(value, attribute.Type))
        {
            return ScimError.InvalidValue(
                $"'{path}' is of type {attribute.Type.Keyword()}; the value is not."
            );
        }

        if (attribute.Required && string.IsNullOrWhiteSpace(JsonText.Of(value) ?? "-"))
        {
            return ScimError.InvalidValue($"'{path}' is required and cannot be empty.");
        }

        return value.DeepClone();
    }

    private static bool Fits(JsonNode value, AttributeType type) =>
        type switch
        {
            AttributeType.Boolean => value.GetValueKind()
                is JsonValueKind.True
                    or JsonValueKind.False,
            AttributeType.Integer => IsInteger(value),
            AttributeType.Decimal => value.GetValueKind() == JsonValueKind.Number,
            AttributeType.DateTime => DateTimeText.TryParse(JsonText.Of(value), out _),
            AttributeType.Binary => JsonText.Of(value) is { } text && IsBase64(text),
            _ => JsonText.Of(value) is not null,
        };

    // RFC 7643 section 2.3.4: no fraction and no exponent.
    private static bool IsInteger(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number
        && long.TryParse(
            value.ToJsonString(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out _
        );

    // RFC 7643 section 2.3.6: the padding may be left out.
    private static bool IsBase64(string text)
    {
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, new byte[padded.Length], out _);
    }
}
