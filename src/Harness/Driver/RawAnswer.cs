using System.Globalization;
using System.Text;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>An HTTP/1.1 answer out of the bytes of a connection that has ended, with whatever follows its headers.</summary>
internal static class RawAnswer
{
    /// <summary>Null where the bytes are no HTTP answer.</summary>
    public static RecordedResponse? Read(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        if (
            lines[0].Split(' ') is not [_, { Length: 3 } code, ..]
            || !int.TryParse(code, CultureInfo.InvariantCulture, out var status)
        )
        {
            return null;
        }

        var headers = lines
            .Skip(1)
            .Select(line => line.Split(':', 2))
            .Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0].Trim(), pair[1].Trim()))
            .ToList();
        var chunked = headers.Any(h =>
            h.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
            && h.Value.Contains("chunked", StringComparison.OrdinalIgnoreCase)
        );
        var content = chunked ? Unchunk(bytes[(end + 4)..]) : bytes[(end + 4)..];
        return new RecordedResponse(
            status,
            headers,
            content.Length == 0 ? null : Encoding.UTF8.GetString(content)
        )
        {
            Form = BodyForm.Of(content),
        };
    }

    // RFC 9112 section 7.1: a size in hexadecimal, a line's end, so many bytes, a line's end; the last has the size 0.
    private static byte[] Unchunk(byte[] bytes)
    {
        var content = new List<byte>();
        var rest = bytes.AsSpan();
        while (rest.IndexOf("\r\n"u8) is > 0 and var line)
        {
            var size = Encoding.Latin1.GetString(rest[..line]).Split(';')[0].Trim();
            if (
                !int.TryParse(
                    size,
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture,
                    out var length
                )
                || length <= 0
                || rest.Length < line + 2 + length
            )
            {
                break;
            }

            content.AddRange(rest.Slice(line + 2, length));
            rest = rest[Math.Min(rest.Length, line + length + 4)..];
        }

        return [.. content];
    }
}
