using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>The bearer token of a request, which is taken from the Authorization header alone (RFC 6750 section 2).</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer";
    private const string QueryParameter = "access_token";

    public static string? Of(HttpContext http) => Text(http) is { Length: > 0 } text ? text : null;

    /// <summary>What the RFC calls a malformed request: the scheme without a token, more than one, or two ways at once.</summary>
    public static ScimError? Problem(HttpContext http)
    {
        if (http.Request.Headers.Authorization.Count > 1)
        {
            return ScimError.BadRequest("There is more than one Authorization header.");
        }

        return Text(http) switch
        {
            null => null,
            "" => ScimError.BadRequest("Authorization names the scheme Bearer but has no token."),
            var text when text.AsSpan().ContainsAny(" \t,") => ScimError.BadRequest(
                "Authorization has more than one bearer token."
            ),
            _ when http.Request.QueryString.HasValue
                    && http.Request.Query.ContainsKey(QueryParameter) => ScimError.BadRequest(
                $"The token is given twice: in Authorization and as {QueryParameter}, which is not supported."
            ),
            _ => null,
        };
    }

    // Null for no bearer credentials at all. RFC 7235 section 2.1: the name of the scheme ignores case.
    private static string? Text(HttpContext http)
    {
        var text = http.Request.Headers.Authorization.ToString();
        return
            text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && (text.Length == Scheme.Length || text[Scheme.Length] is ' ')
            ? text[Scheme.Length..].Trim()
            : null;
    }
}
