using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Checks one value of a simple type (RFC 7643 section 2.3).</summary>
internal sealed class SimpleValueReader(ReadPolicy policy)
{
    /// <summary>A copy of the value, as it is stored; <paramref name="path"/> names it in errors.</summary>
    public Result<JsonNode?> Read(JsonNode value, AttributeDefinition attribute, string path)
    {
        if (
            attribute.Type == AttributeType.Boolean
            && policy.TakesBooleanText
            && bool.TryParse(JsonText.Of(value), out var flag)
        )
        {
            return JsonValue.Create(flag);
        }

        if (Stored(value, attribute.Type) is not { } stored)
        {
            return ScimError.InvalidValue(
                $"'{path}' is of type {attribute.Type.Keyword()}; the value is not."
            );
        }

        return JsonText.Of(stored) is { } text && CheckText(text, attribute, path) is { } error
            ? error
            : stored;
    }

    private ScimError? CheckText(string text, AttributeDefinition attribute, string path)
    {
        if (attribute.Required && string.IsNullOrWhiteSpace(text))
        {
            return ScimError.InvalidValue($"'{path}' is required and cannot be empty.");
        }

        if (policy.RefusesUnlisted && !IsListed(text, attribute))
        {
            return ScimError.InvalidValue(
                $"'{path}' must be one of {string.Join(", ", attribute.CanonicalValues)}."
            );
        }

        return policy.ChecksFormats && TextFormats.Expected(text, attribute) is { } expected
            ? ScimError.InvalidValue($"'{path}' must be {expected}.")
            : null;
    }

    private static bool IsListed(string text, AttributeDefinition attribute) =>
        attribute.CanonicalValues.Count == 0
        || attribute
            .CanonicalValues.Select(listed => ComparisonKey.Of(listed, attribute))
            .Contains(ComparisonKey.Of(text, attribute), StringComparer.Ordinal);

    private static JsonNode? Stored(JsonNode value, AttributeType type) =>
        type switch
        {
            AttributeType.Boolean => CopyIf(
                value,
                value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ),
            AttributeType.Integer => CopyIf(value, IsInteger(value)),
            AttributeType.Decimal => Decimal(value),
            AttributeType.DateTime => CopyIf(
                value,
                DateTimeText.TryParse(JsonText.Of(value), out _)
            ),
            AttributeType.Binary => CopyIf(
                value,
                JsonText.Of(value) is { } text && Base64.IsValid(text)
            ),
            _ => CopyIf(value, JsonText.Of(value) is not null),
        };

    private static JsonNode? CopyIf(JsonNode value, bool fits) => fits ? value.DeepClone() : null;

    // RFC 7643 section 2.3.4: no fraction and no exponent.
    private static bool IsInteger(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number
        && long.TryParse(
            value.ToJsonString(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out _
        );

    // RFC 7643 section 2.3.3: at least one digit to the left and one to the right of the period.
    private static JsonNode? Decimal(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number
        && FilterValue.OfNumber(value.ToJsonString()).AsDecimal() is { } number
            ? JsonNode.Parse(
                number.ToString(number.Scale == 0 ? "0.0" : "G", CultureInfo.InvariantCulture)
            )
            : null;
}
