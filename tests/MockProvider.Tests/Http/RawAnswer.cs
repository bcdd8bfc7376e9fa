using System.Globalization;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>An answer as it came over the wire; one character is one byte.</summary>
internal sealed record RawAnswer(
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    string Body
)
{
    public static RawAnswer Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Split("\r\n");
        return new RawAnswer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            lines
                .Skip(1)
                .Select(line => line.Split(": ", 2))
                .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase),
            text[(end + 4)..]
        );
    }
}
