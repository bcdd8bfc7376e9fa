using System.Buffers;
using System.Text;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Puts members behind those of a document that stays bytes.</summary>
internal static class DocumentBytes
{
    /// <summary>The document, a JSON object with at least one member, with the others and meta at its end.</summary>
    public static ReadOnlyMemory<byte> Join(
        byte[] document,
        IEnumerable<KeyValuePair<string, JsonNode>> members,
        IEnumerable<(string Name, string Value)> meta
    )
    {
        var buffer = new ArrayBufferWriter<byte>(document.Length + 512);
        buffer.Write(document.AsSpan(0, document.Length - 1));
        foreach (var (name, value) in members)
        {
            Add(buffer, name, value);
        }

        buffer.Write(",\"meta\":"u8);
        JsonBytes.Write(meta, buffer);
        buffer.Write("}"u8);
        return buffer.WrittenMemory;
    }

    private static void Add(ArrayBufferWriter<byte> buffer, string name, JsonNode value)
    {
        buffer.Write(",\""u8);
        Encoding.UTF8.GetBytes(name, buffer);
        buffer.Write("\":"u8);
        JsonBytes.Write(value, buffer);
    }
}
