using System.Text.Json;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// The place of a resource in a sorted list. One without the attribute comes after all others, and first when the order is
/// descending (RFC 7644 section 3.4.2.3).
/// </summary>
internal readonly record struct SortKey(byte[]? Bytes, decimal? Number)
{
    private bool IsMissing => Bytes is null && Number is null;

    public static SortKey Of(JsonObject document, ResolvedPath path)
    {
        var holder = path.Extension is null ? document : document[path.Extension] as JsonObject;
        var value = First(holder?[path.Attribute.Name]);
        if (path.SubAttribute is not null)
        {
            value = First((value as JsonObject)?[path.SubAttribute.Name]);
        }

        return value switch
        {
            null => default,
            _ when path.Leaf.Type is AttributeType.Integer or AttributeType.Decimal => new SortKey(
                null,
                FilterValue.OfNumber(value.ToJsonString()).AsDecimal()
            ),
            _ => new SortKey(KeyBytes.Of(value, path.Leaf), null),
        };
    }

    /// <summary>Less than, equal to or greater than zero, as for an ascending order.</summary>
    public static int Compare(SortKey one, SortKey other) =>
        (one.IsMissing, other.IsMissing) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ when one.Number is { } number && other.Number is { } otherNumber => number.CompareTo(
                otherNumber
            ),
            _ => one.Bytes.AsSpan().SequenceCompareTo(other.Bytes),
        };

    // The primary value, else the first one.
    private static JsonNode? First(JsonNode? node) =>
        node is not JsonArray array
            ? node
            : array.FirstOrDefault(value =>
                (value as JsonObject)?["primary"]?.GetValueKind() is JsonValueKind.True
            ) ?? array.FirstOrDefault();
}
