using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http;

internal static class JsonAnswer
{
    public static Task WriteAsync(
        HttpContext http,
        int status,
        string contentType,
        JsonNode body
    ) => WriteAsync(http, status, contentType, (ReadOnlyMemory<byte>)JsonBytes.Write(body));

    public static Task WriteAsync(
        HttpContext http,
        int status,
        string contentType,
        ReadOnlyMemory<byte> body
    )
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
