using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScimConformance.Harness.Driver;

/// <summary>How the harness writes JSON.</summary>
internal static class JsonText
{
    /// <summary>Without escaping what JSON does not want escaped, so that evidence can be read.</summary>
    public static JsonSerializerOptions Plain { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
