using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The one place where results become SCIM answers.</summary>
internal static class ScimAnswer
{
    public static Task WriteAsync(HttpContext http, Result<JsonObject> result) =>
        result.IsError
            ? WriteErrorAsync(http, result.Error)
            : JsonAnswer.WriteAsync(http, StatusCodes.Status200OK, ContentType(http), result.Value);

    public static Task WriteCreatedAsync(HttpContext http, Result<CreatedResource> result)
    {
        if (result.IsError)
        {
            return WriteErrorAsync(http, result.Error);
        }

        http.Response.Headers.Location = result.Value.Location;
        return JsonAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            ContentType(http),
            result.Value.Document
        );
    }

    public static Task WriteEmptyAsync(HttpContext http, Result<Done> result)
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
            ContentType(http),
            ErrorResponse.Render(
                error,
                http.Features.Get<Caller>()?.Organization.Options.DocumentedErrors ?? false
            )
        );

    private static string ContentType(HttpContext http) => AnswerType.Of(http) ?? AnswerType.Scim;
}
