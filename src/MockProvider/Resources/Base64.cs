namespace ScimConformance.MockProvider.Resources;

/// <summary>Binary values; the padding may be left out (RFC 7643 section 2.3.6).</summary>
internal static class Base64
{
    public static bool IsValid(string text) =>
        Convert.TryFromBase64String(Padded(text), new byte[text.Length + 3], out _);

    /// <summary>The bytes of a valid text.</summary>
    public static byte[] Decode(string text) => Convert.FromBase64String(Padded(text));

    private static string Padded(string text) => text.PadRight((text.Length + 3) / 4 * 4, '=');
}
