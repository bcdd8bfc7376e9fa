using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http;

internal static class JsonAnswer
{
    public static async Task WriteAsync(
        HttpContext http,
        int status,
        string contentType,
        JsonNode body
    )
    {
        var bytes = JsonBytes.Write(body);
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
