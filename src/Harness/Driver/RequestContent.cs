namespace ScimConformance.Harness.Driver;

/// <summary>A request's body with its media type.</summary>
internal sealed record RequestContent(string Text, string MediaType)
{
    /// <summary>What is sent in place of the text's UTF-8, where that is the point.</summary>
    public byte[]? Bytes { get; init; }

    public static RequestContent Scim(string json) => new(json, HttpExchanger.ScimMediaType);

    /// <summary>The text with a byte that UTF-8 does not have in place of a letter.</summary>
    public static RequestContent WithBadByte(string text, char letter) =>
        Scim(text) with
        {
            Bytes =
            [
                .. System
                    .Text.Encoding.UTF8.GetBytes(text)
                    .Select(b => b == (byte)letter ? (byte)0xFF : b),
            ],
        };

    public static RequestContent Json(string json) => new(json, "application/json");

    /// <summary>The fields of a page's form, as a browser sends them.</summary>
    public static RequestContent Form(IReadOnlyList<KeyValuePair<string, string>> fields) =>
        new(
            string.Join(
                '&',
                fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")
            ),
            "application/x-www-form-urlencoded"
        );
}
