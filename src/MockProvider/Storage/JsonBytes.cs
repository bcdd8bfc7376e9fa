using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScimConformance.MockProvider.Storage;

/// <summary>JSON as bytes in UTF-8. What it writes goes to a database or to a client as JSON, never into HTML.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static byte[] Write(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            node.WriteTo(writer);
        }

        return buffer.ToArray();
    }
}
