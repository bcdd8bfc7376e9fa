using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Storage;

/// <summary>Computes keys in C#, because the collations of databases differ.</summary>
internal static class KeyBytes
{
    /// <summary>No key is longer; PostgreSQL indexes at most 2,704 bytes.</summary>
    public const int Longest = 1000;

    /// <summary>The longest text, in bytes, that is wholly in its key.</summary>
    public const int LongestWhole = Longest - SHA256.HashSizeInBytes;

    private static readonly byte[] False = [0];
    private static readonly byte[] True = [1];

    /// <summary>The key of one value, or null when the value has none: it is then not of the attribute's type.</summary>
    public static byte[]? Of(JsonNode value, AttributeDefinition attribute) =>
        attribute.Type switch
        {
            AttributeType.Boolean => value.GetValueKind() switch
            {
                JsonValueKind.True => True,
                JsonValueKind.False => False,
                _ => null,
            },
            AttributeType.DateTime => DateTimeText.TryParse(JsonText.Of(value), out var instant)
                ? Of(instant)
                : null,
            AttributeType.Integer or AttributeType.Decimal => value.GetValueKind()
            is JsonValueKind.Number
                ? Of(FilterValue.OfNumber(value.ToJsonString()))
                : null,
            _ => JsonText.Of(value) is { } text ? Of(text, attribute) : null,
        };

    /// <summary>The text in the form for comparison, cut and marked by a hash where it is too long.</summary>
    public static byte[] Of(string text, AttributeDefinition attribute) =>
        Cut(ComparisonKey.Of(text, attribute));

    /// <summary>The same for a text whose case does not matter.</summary>
    public static byte[] Of(string text) => Cut(ComparisonKey.Of(text, caseExact: false));

    private static byte[] Cut(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length <= LongestWhole
            ? bytes
            : [.. bytes[..LongestWhole], .. SHA256.HashData(bytes)];
    }

    public static byte[] Of(bool value) => value ? True : False;

    public static byte[] Of(DateTimeOffset instant)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, instant.UtcTicks);
        return bytes;
    }

    /// <summary>Equal numbers have equal keys; the order of keys is not that of numbers.</summary>
    public static byte[]? Of(FilterValue number) =>
        number.AsDecimal() is { } value
            ? Encoding.ASCII.GetBytes(value.ToString("G29", CultureInfo.InvariantCulture))
            : null;
}
