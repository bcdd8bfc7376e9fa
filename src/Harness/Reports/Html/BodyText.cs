using System.Text;
using System.Text.Json;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A body as people read it: JSON on lines of its own, and long bodies cut.</summary>
internal static class BodyText
{
    private const int LongestParsed = 64 * 1024;

    // A thousand scenarios read the schemas often; a page with all of that is slow to open.
    private const int Longest = 4 * 1024;

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a body from which secrets have been taken.</summary>
    public static string Of(string body)
    {
        var text = body.Length <= LongestParsed ? Pretty(body) : body;
        return text.Length <= Longest
            ? text
            : $"{text[..Longest]}… (cut here; results.json holds more)";
    }

    // Written from the document and not from a tree: a body with a member twice must be shown with both.
    private static string Pretty(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, Indented))
            {
                document.RootElement.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return body;
        }
    }
}
