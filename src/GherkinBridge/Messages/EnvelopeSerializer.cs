using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Envelopes as JSON. The library only has the types: the schema wants camel case, no nulls, and names for enums.</summary>
public static class EnvelopeSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new MessageEnumConverterFactory() },
    };

    /// <summary>An envelope on one line.</summary>
    public static string Serialize(Envelope envelope) =>
        JsonSerializer.Serialize(envelope, Options);
}
