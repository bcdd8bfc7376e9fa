namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The WWW-Authenticate header of a refusal (RFC 6750 section 3). Who gave no token at all is told no error code.</summary>
internal static class BearerChallenge
{
    public const string InvalidRequest = "invalid_request";
    public const string InvalidToken = "invalid_token";
    public const string InsufficientScope = "insufficient_scope";

    public static void Set(HttpContext http, string? error) =>
        http.Response.Headers.WWWAuthenticate = error is null
            ? "Bearer realm=\"scim\""
            : $"Bearer realm=\"scim\", error=\"{error}\"";
}
