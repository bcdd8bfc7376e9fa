using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Messages;

/// <summary>The event that tells how an asynchronous request ended (RFC 9967 section 2.5.1.3), as a Security Event Token (RFC 8417).</summary>
internal sealed record CompletionEvent(string Id, string Txn, string Issuer, DateTimeOffset Time)
{
    public const string Uri = "urn:ietf:params:scim:event:misc:asyncresp";

    public required string Method { get; init; }

    public required int Status { get; init; }

    /// <summary>The path of the resource below the base URL, such as /Users/1.</summary>
    public required string Subject { get; init; }

    public string? Version { get; init; }

    /// <summary>The error message; null where the request succeeded.</summary>
    public JsonNode? Response { get; init; }

    /// <summary>The claims; the event itself looks like the result of a bulk operation.</summary>
    public JsonObject Render()
    {
        var result = new JsonObject { ["method"] = Method };
        if (Version is not null)
        {
            result["version"] = Version;
        }

        result["status"] = Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Response is not null)
        {
            result["response"] = Response;
        }

        return new JsonObject
        {
            ["jti"] = Id,
            ["sub_id"] = new JsonObject { ["format"] = "scim", ["uri"] = Subject },
            ["txn"] = Txn,
            ["events"] = new JsonObject { [Uri] = result },
            ["iat"] = Time.ToUnixTimeSeconds(),
            ["iss"] = Issuer,
        };
    }

    /// <summary>The claims as an unsecured token: who fetches it gets it from its issuer, so that nothing need prove where it is from.</summary>
    public static byte[] Token(string claims)
    {
        var header = Base64Url.EncodeToString("""{"typ":"secevent+jwt","alg":"none"}"""u8);
        var body = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims));
        return Encoding.ASCII.GetBytes($"{header}.{body}.");
    }
}
