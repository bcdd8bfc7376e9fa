using System.Buffers;
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

    // Documents are of some kilobytes: a buffer that began small would be copied five times over.
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public static byte[] Write(JsonNode node)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(1 << 14);
        buffer.ResetWrittenCount();
        Write(node, buffer);
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > LargestKept)
        {
            _buffer = null;
        }

        return bytes;
    }

    public static void Write(JsonNode node, IBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Writing);
        node.WriteTo(writer);
    }

    /// <summary>An object of texts.</summary>
    public static void Write(
        IEnumerable<(string Name, string Value)> members,
        IBufferWriter<byte> buffer
    )
    {
        using var writer = new Utf8JsonWriter(buffer, Writing);
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }
}
