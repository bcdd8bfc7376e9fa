using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>Results as the admin and control APIs answer them: JSON, and errors as <c>{"errors":["..."]}</c>.</summary>
internal static class ErrorListAnswer
{
    private const string ContentType = "application/json";

    public static Task WriteAsync(HttpContext http, int status, Result<JsonObject> result) =>
        result.IsError
            ? WriteErrorAsync(http, result.Error)
            : JsonAnswer.WriteAsync(http, status, ContentType, result.Value);

    public static Task WriteEmptyAsync<T>(HttpContext http, Result<T> result)
    {
        if (result.IsError)
        {
            return WriteErrorAsync(http, result.Error);
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static Task WriteErrorAsync(HttpContext http, ScimError error) =>
        JsonAnswer.WriteAsync(
            http,
            error.Status,
            ContentType,
            new JsonObject { ["errors"] = new JsonArray(error.Detail) }
        );
}
