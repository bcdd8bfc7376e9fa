using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>Reads the event that tells how a request ended which was put off (RFC 9967 section 2.5.1.3).</summary>
internal sealed class CompletionEvents(
    ResourceClient client,
    TimeProvider time,
    RunCancellation cancellation
)
{
    private const int Attempts = 25;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The exchange that shows the event, and its claims; waits for it up to five seconds.</summary>
    /// <exception cref="NotApplicableException">The Location of the answer leads to no such event.</exception>
    public async Task<(Exchange Shown, JsonObject Claims)> ReadAsync(Exchange putOff)
    {
        var location = putOff.Answer.Header("Location");
        for (var attempt = 0; location is not null && attempt < Attempts; attempt++)
        {
            var reached = await client.FollowAsync(location);
            if (reached is null || reached.Answer.Status is >= 200 and < 300)
            {
                if (reached is not null && ClaimsOf(reached) is { } claims)
                {
                    return (reached, claims);
                }

                break;
            }

            await Task.Delay(Pause, time, cancellation.Token);
        }

        throw new NotApplicableException(
            "The Location of the answer leads to no completion event below the base.",
            putOff
        );
    }

    // A token (RFC 8417): header, claims and signature, each base64url, or its claims as plain JSON.
    private static JsonObject? ClaimsOf(Exchange exchange)
    {
        if (Json.ObjectOf(exchange) is { } plain)
        {
            return Json.Member(plain, "events") is null ? null : plain;
        }

        try
        {
            return exchange.Answer.Body?.Trim().Split('.') is [_, { Length: > 0 } claims, _]
                ? JsonNode.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(claims)))
                    as JsonObject
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}
