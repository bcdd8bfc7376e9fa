using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>The error for a request that ended without a body because no endpoint took it.</summary>
internal static class UnansweredStatus
{
    public static ScimError? Of(HttpContext http) =>
        http.Response switch
        {
            { HasStarted: true } => null,
            // An answer that is held back, for a deviation to change, has not started and has its type already.
            { ContentType: not null } => null,
            { StatusCode: StatusCodes.Status404NotFound } => ScimError.NotFound(
                $"There is nothing at {http.Request.Path}."
            ),
            { StatusCode: StatusCodes.Status405MethodNotAllowed } => ScimError.MethodNotAllowed(
                $"{http.Request.Method} is not allowed here; allowed: {http.Response.Headers.Allow}."
            ),
            _ => null,
        };
}
