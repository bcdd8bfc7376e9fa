namespace ScimConformance.MockProvider.Http.Account;

internal static class StyleSheet
{
    public static Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(
            """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
            main { max-width: 36rem; margin: 10vh auto; padding: 0 1rem; }
            button { font: inherit; padding: .5rem 1rem; }
            """,
            http.RequestAborted
        );
    }
}
