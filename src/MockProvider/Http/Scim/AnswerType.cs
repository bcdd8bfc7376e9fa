using Microsoft.Net.Http.Headers;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// The media type of an answer (RFC 7644 section 3.8, RFC 9110 section 12.5.1): application/scim+json unless the client prefers
/// application/json.
/// </summary>
internal static class AnswerType
{
    public const string Scim = "application/scim+json";
    public const string Json = "application/json";

    /// <summary>The type that the client prefers, or null when it accepts neither. An Accept that is no list of types is ignored.</summary>
    public static string? Of(HttpContext http)
    {
        var accept = http.Request.Headers.Accept;
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is "*/*" or Scim))
        {
            return Scim;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges) || ranges.Count == 0)
        {
            return Scim;
        }

        var (scim, json) = (Quality(ranges, Scim), Quality(ranges, Json));
        return json > scim ? Json
            : scim > 0 ? Scim
            : null;
    }

    // The most specific range decides; its parameters, such as charset, do not matter to us.
    private static double Quality(IList<MediaTypeHeaderValue> ranges, string mediaType) =>
        ranges
            .Where(range =>
                range.MatchesAllTypes
                || (
                    range.MatchesAllSubTypes
                    && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
                )
                || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            )
            .OrderBy(range =>
                range.MatchesAllTypes ? 2
                : range.MatchesAllSubTypes ? 1
                : 0
            )
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault(0);
}
