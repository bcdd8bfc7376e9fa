using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// HTTP methods around SCIM: HEAD is GET without content, OPTIONS tells what is allowed, a method that SCIM does not know is
/// answered 501 (RFC 9110 sections 9.3.2, 9.3.7 and 15.6.2).
/// </summary>
internal static class ScimMethods
{
    private static readonly string[] Known =
    [
        HttpMethods.Get,
        HttpMethods.Post,
        HttpMethods.Patch,
        HttpMethods.Put,
        HttpMethods.Delete,
        HttpMethods.Head,
        HttpMethods.Options,
    ];

    public static ScimError? Problem(HttpContext http) =>
        Known.Contains(http.Request.Method, StringComparer.Ordinal)
            ? null
            : ScimError.NotImplemented($"The method {http.Request.Method} is not known here.");

    /// <summary>Lets the endpoints of GET take a HEAD; the server remembers that there must be no content.</summary>
    public static void TakeHeadForGet(HttpContext http)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
        }
    }

    /// <summary>Routing refuses what has no endpoint, OPTIONS too, and lists the methods that have one.</summary>
    public static void CompleteRefusal(HttpContext http)
    {
        var response = http.Response;
        if (
            response is not { HasStarted: false, StatusCode: StatusCodes.Status405MethodNotAllowed }
        )
        {
            return;
        }

        var allowed = response.Headers.Allow.ToString().Split(',', StringSplitOptions.TrimEntries);
        response.Headers.Allow = string.Join(
            ", ",
            Known.Where(method => IsAllowed(method, allowed))
        );
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static bool IsAllowed(string method, string[] allowed) =>
        HttpMethods.IsOptions(method)
        || allowed.Contains(
            HttpMethods.IsHead(method) ? HttpMethods.Get : method,
            StringComparer.Ordinal
        );
}
