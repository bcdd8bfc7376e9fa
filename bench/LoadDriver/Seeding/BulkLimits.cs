using System.Text.Json.Nodes;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Seeding;

/// <summary>How many users one bulk request may make, as the ServiceProviderConfig says (RFC 7643 section 5).</summary>
internal static class BulkLimits
{
    // More in one request only makes the answer late.
    private const int Enough = 1000;
    private const int BytesOfUser = 600;

    /// <summary>0 where the server has no bulk, or says so little about it that POST is the safer way.</summary>
    public static async Task<int> AskAsync(ScimTarget target, CancellationToken cancellation)
    {
        var answer = await target.SendAsync(
            new LoadRequest("discovery", HttpMethod.Get, "/ServiceProviderConfig", null, 200),
            cancellation
        );
        var bulk = answer.IsExpected ? JsonNode.Parse(answer.Body)?["bulk"] : null;
        return bulk?["supported"]?.GetValue<bool>() is true
            ? Math.Min(
                Enough,
                Math.Min(
                    Number(bulk["maxOperations"]),
                    Number(bulk["maxPayloadSize"]) / BytesOfUser
                )
            )
            : 0;
    }

    private static int Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;
}
