using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The one place where results become SCIM answers.</summary>
internal static class ScimAnswer
{
    public static Task WriteAsync(HttpContext http, Result<JsonObject> result) =>
        result.IsError
            ? WriteErrorAsync(http, result.Error)
            : JsonAnswer.WriteAsync(http, StatusCodes.Status200OK, ContentType(http), result.Value);

    public static Task WriteAsync(HttpContext http, Result<Rendered> result)
    {
        if (result.IsError)
        {
            return WriteErrorAsync(http, result.Error);
        }

        var answer = result.Value;
        if (answer.Tag is not null)
        {
            http.Response.Headers.ETag = answer.Tag;
        }

        if (answer.IsKnown)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return JsonAnswer.WriteAsync(http, StatusCodes.Status200OK, ContentType(http), answer.Body);
    }

    public static Task WriteCreatedAsync(HttpContext http, Result<Rendered> result)
    {
        if (result.IsError)
        {
            return WriteErrorAsync(http, result.Error);
        }

        var answer = result.Value;
        http.Response.Headers.Location = answer.Location;
        if (answer.Tag is not null)
        {
            http.Response.Headers.ETag = answer.Tag;
        }

        return JsonAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            ContentType(http),
            answer.Body
        );
    }

    /// <summary>Answers a PATCH with the resource, or with nothing where the organization does (ruling N01) and no attributes are asked for.</summary>
    public static Task WritePatchedAsync(HttpContext http, Result<Rendered> result) =>
        WriteChangedAsync(
            http,
            result,
            ScimRequest.OrganizationOf(http).Options.PatchAnswer is "noContent"
        );

    /// <summary>The same for a PUT (ruling N21).</summary>
    public static Task WriteReplacedAsync(HttpContext http, Result<Rendered> result) =>
        WriteChangedAsync(
            http,
            result,
            ScimRequest.OrganizationOf(http).Options.Choices.PutAnswersNothing
        );

    private static Task WriteChangedAsync(
        HttpContext http,
        Result<Rendered> result,
        bool answersNothing
    )
    {
        if (result.IsError || !answersNothing || http.Request.Query.ContainsKey("attributes"))
        {
            return WriteAsync(http, result);
        }

        if (result.Value.Tag is { } tag)
        {
            http.Response.Headers.ETag = tag;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
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
            Body(error, http.Features.Get<Caller>()?.Organization.Options)
        );

    private static JsonObject Body(ScimError error, OrganizationOptions? options) =>
        options is { Choices.ErrorsOnly: true }
            ? new JsonObject { ["errors"] = new JsonArray(error.Detail) }
            : ErrorResponse.Render(error, options?.DocumentedErrors ?? false);

    private static string ContentType(HttpContext http) =>
        http.Features.Get<Caller>() is { Organization.Options.Choices.AlwaysJson: true }
            ? AnswerType.Json
            : AnswerType.Of(http) ?? AnswerType.Scim;
}
