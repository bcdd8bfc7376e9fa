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

    // RFC 7644 section 3.8: application/scim+json, unless the client prefers plain JSON.
    private static string ContentType(HttpContext http) =>
        Quality(http, Json) > Quality(http, Scim) ? Json : Scim;

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
