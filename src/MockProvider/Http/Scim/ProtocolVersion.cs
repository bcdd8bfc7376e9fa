using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The version of the protocol in a URL (RFC 7644 section 3.13): <c>/v2</c> before the endpoint, or nothing.</summary>
internal static class ProtocolVersion
{
    private const string Served = "2";

    /// <summary>Takes the segment out of the path; an error if it names another version.</summary>
    public static ScimError? Settle(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var rest = path.AsSpan(ScimGate.Path.Length);
        if (!rest.StartsWith("/v", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var length = rest[1..].IndexOf('/');
        var version = rest[2..(length < 0 ? rest.Length : length + 1)];
        if (version.IsEmpty || version.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        if (!version.SequenceEqual(Served))
        {
            return ScimError.InvalidVers(
                $"SCIM protocol version {version} is not served; version {Served} is."
            );
        }

        http.Request.Path = string.Concat(
            path.AsSpan(0, ScimGate.Path.Length),
            rest[(version.Length + 2)..]
        );
        return null;
    }
}
