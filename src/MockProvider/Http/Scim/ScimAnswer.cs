using Microsoft.Net.Http.Headers;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The one place where results become SCIM answers.</summary>
internal static class ScimAnswer
{
    private const string Scim = "application/scim+json";
    private const string Json = "application/json";

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
    public static Task WritePatchedAsync(HttpContext http, Result<Rendered> result)
    {
        if (
            result.IsError
            || ScimRequest.OrganizationOf(http).Options.PatchAnswer is not "noContent"
            || http.Request.Query.ContainsKey("attributes")
        )
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
            ErrorResponse.Render(
                error,
                http.Features.Get<Caller>()?.Organization.Options.DocumentedErrors ?? false
            )
        );

    // RFC 7644 section 3.8: application/scim+json, unless the client prefers plain JSON.
    private static string ContentType(HttpContext http) =>
        http.Request.Headers.Accept.Count == 0 ? Scim
        : Quality(http, Json) > Quality(http, Scim) ? Json
        : Scim;

    private static double Quality(HttpContext http, string mediaType)
    {
        if (
            !MediaTypeHeaderValue.TryParseList(http.Request.Headers.Accept, out var accepted)
            || accepted.Count == 0
        )
        {
            return 1;
        }

        var type = new MediaTypeHeaderValue(mediaType);
        return accepted
            .Where(range => type.IsSubsetOf(range) && IsAboutThis(range, mediaType))
            .OrderBy(range => range.MatchesAllTypes ? 2 : 0)
            .ThenBy(range => range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault(0);
    }

    // The library takes application/scim+json for a subset of application/json, by its suffix.
    private static bool IsAboutThis(MediaTypeHeaderValue range, string mediaType) =>
        range.MatchesAllSubTypes
        || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
