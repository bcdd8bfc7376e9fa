using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http;

/// <summary>
/// 414 for a URL that is too long, 431 for headers that are too many or too large (RFC 6585 section 5). Kestrel's own limits are
/// higher: it would refuse without a body.
/// </summary>
internal static class OversizedRequest
{
    public const int MaxTargetLength = 40 * 1024;
    public const int MaxHeaderCount = 100;
    public const int MaxHeaderLength = 32 * 1024;

    public static ScimError? Of(HttpContext http)
    {
        var request = http.Features.GetRequiredFeature<IHttpRequestFeature>();
        if (request.RawTarget.Length > MaxTargetLength)
        {
            return new ScimError(
                StatusCodes.Status414UriTooLong,
                null,
                $"The URL is longer than {MaxTargetLength} characters; POST to /.search takes long filters."
            );
        }

        return request.Headers.Count > MaxHeaderCount || IsTooLarge(request.Headers)
            ? new ScimError(
                StatusCodes.Status431RequestHeaderFieldsTooLarge,
                null,
                $"There are more than {MaxHeaderCount} header fields, or more than {MaxHeaderLength} characters in them."
            )
            : null;
    }

    private static bool IsTooLarge(IHeaderDictionary headers)
    {
        var length = 0;
        foreach (var (name, values) in headers)
        {
            foreach (var value in values)
            {
                length += name.Length + (value?.Length ?? 0);
            }
        }

        return length > MaxHeaderLength;
    }
}
