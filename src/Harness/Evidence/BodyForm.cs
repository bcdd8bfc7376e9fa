using System.Text.Unicode;

namespace ScimConformance.Harness.Evidence;

/// <summary>What the text of a body no longer shows of the bytes that came.</summary>
internal sealed record BodyForm(int Length, bool HasByteOrderMark, bool IsUtf8)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static BodyForm Of(ReadOnlySpan<byte> bytes) =>
        new(bytes.Length, bytes.StartsWith(ByteOrderMark), Utf8.IsValid(bytes));
}
