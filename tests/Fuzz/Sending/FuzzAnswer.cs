using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Sending;

/// <summary>What came back, and how long that took.</summary>
internal sealed record FuzzAnswer(
    int Status,
    string? MediaType,
    byte[] Body,
    TimeSpan Elapsed,
    string? ETag
)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>No answer at all: the status is 0, the body says why.</summary>
    public static FuzzAnswer Nothing(string reason) =>
        new(0, null, Encoding.UTF8.GetBytes(reason), TimeSpan.Zero, null);

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The body as JSON; null when it is none, or names a member twice.</summary>
    public JsonNode? Json()
    {
        try
        {
            return Body.Length == 0 ? null : JsonNode.Parse(Body, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() =>
        $"{Status} {MediaType} after {Elapsed.TotalMilliseconds:F0} ms\n{BodyText.Of(Body)}";
}
