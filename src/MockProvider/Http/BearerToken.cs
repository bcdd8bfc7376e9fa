namespace ScimConformance.MockProvider.Http;

internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static string? Of(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;
    }
}
