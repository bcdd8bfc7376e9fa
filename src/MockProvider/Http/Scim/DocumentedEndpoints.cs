using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>The endpoints that the product documents (DD-SYNC-16).</summary>
internal static class DocumentedEndpoints
{
    private const string Search = "/.search";
    private static readonly string[] Undocumented = ["/ServiceProviderConfig", "/Me", "/Bulk"];

    /// <summary>404 for the others, or null.</summary>
    public static ScimError? Problem(HttpContext http)
    {
        var path = http.Request.Path.Value![ScimGate.Path.Length..].TrimEnd('/');
        return
            Undocumented.Contains(path, StringComparer.OrdinalIgnoreCase)
            || path.EndsWith(Search, StringComparison.OrdinalIgnoreCase)
            ? ScimError.NotFound($"There is nothing at {http.Request.Path}.")
            : null;
    }
}
