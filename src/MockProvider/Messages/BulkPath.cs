using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Messages;

/// <summary>
/// Where a bulk operation goes, relative to the service root: <c>/Users</c> or <c>/Users/{id}</c>. The id is decoded, and null
/// where a resource is created.
/// </summary>
internal sealed record BulkPath(string Endpoint, string? Id)
{
    private static readonly string[] ReadOnly =
    [
        "ServiceProviderConfig",
        "ResourceTypes",
        "Schemas",
    ];

    private static readonly string[] NotInBulk = ["Me", "Bulk", ".search"];

    /// <summary>
    /// Reads the path as the method wants it. Errors: invalidSyntax for what is no such path, 405 for a method that the endpoint
    /// does not have, 501 for the endpoints that are no resources.
    /// </summary>
    public static Result<BulkPath> Parse(string text, bool isCreate)
    {
        var relative = text.StartsWith('/') ? text[1..] : text;
        var segments = (relative.EndsWith('/') ? relative[..^1] : relative).Split('/');
        if (segments.Contains("") || text.AsSpan().ContainsAny("?#") || IsAbsolute(segments[0]))
        {
            return Malformed(text, isCreate);
        }

        if (Names(NotInBulk, segments[0]) || Names(NotInBulk[2..], segments[^1]))
        {
            return ScimError.NotImplemented($"'{text}' is not available in a bulk request.");
        }

        if (Names(ReadOnly, segments[0]))
        {
            return ScimError.MethodNotAllowed($"'{text}' can be read only.");
        }

        return (segments.Length, isCreate) switch
        {
            (1, true) => new BulkPath($"/{segments[0]}", null),
            (2, false) => new BulkPath($"/{segments[0]}", Uri.UnescapeDataString(segments[1])),
            (1, false) => ScimError.MethodNotAllowed(
                $"'{text}' names no resource; this method is for one resource, such as /Users/2819c223."
            ),
            _ => Malformed(text, isCreate),
        };
    }

    private static ScimError Malformed(string text, bool isCreate) =>
        ScimError.InvalidSyntax(
            isCreate
                ? $"path is '{text}'; expected the endpoint of a resource type, relative to the service root, such as /Users."
                : $"path is '{text}'; expected one resource, relative to the service root, such as /Users/2819c223."
        );

    private static bool IsAbsolute(string segment) => segment.EndsWith(':');

    private static bool Names(string[] endpoints, string segment) =>
        endpoints.Contains(segment, StringComparer.OrdinalIgnoreCase);
}
