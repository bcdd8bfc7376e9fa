namespace ScimConformance.MockProvider.AdminUi;

/// <summary>What every page tells the browser: nothing runs, nothing is loaded from elsewhere, nothing is kept.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // The link of an invitation is a secret: it must reach neither caches nor, as a referrer, other sites.
        headers["Referrer-Policy"] = "no-referrer";
        http.Response.OnStarting(NeverCache, http.Response);
        return next(http);
    }

    private static Task NeverCache(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (!string.Equals(headers.CacheControl, StyleSheet.Caching, StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
