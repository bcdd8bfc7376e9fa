using System.Net;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Account;

/// <summary>Small HTML pages. Everything that comes from outside is escaped, and nothing on them runs.</summary>
internal static class Page
{
    // The link of an invitation is a secret: it must reach neither caches nor, as a referrer, other sites.
    private const string Policy =
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task WriteAsync(HttpContext http, int status, string title, string bodyHtml)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.WriteAsync(
                $"""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{Escape(title)}</title>
                <link rel="stylesheet" href="/account/style.css">
                </head>
                <body>
                <main>
                <h1>{Escape(title)}</h1>
                {bodyHtml}
                </main>
                </body>
                </html>

                """,
                http.RequestAborted
            );
    }

    public static Task WriteErrorAsync(HttpContext http, ScimError error) =>
        WriteAsync(http, error.Status, "This did not work", $"<p>{Escape(error.Detail)}</p>");

    public static Task RedirectAsync(HttpContext http, string location)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = location;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
