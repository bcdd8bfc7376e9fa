using System.Security.Cryptography;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>The one style sheet. Its address has its hash in it, so that browsers may keep it for good.</summary>
internal sealed class StyleSheet
{
    public const string Route = "/assets/{name}.css";
    public const string Caching = "public, max-age=31536000, immutable";
    private const int HashLength = 16;

    private readonly byte[] _content;

    public StyleSheet()
    {
        using var resource = typeof(StyleSheet).Assembly.GetManifestResourceStream("site.css")!;
        _content = new byte[resource.Length];
        resource.ReadExactly(_content);
        Path = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(_content))[..HashLength]}.css";
    }

    public string Path { get; }

    public async Task WriteAsync(HttpContext http)
    {
        if (!string.Equals(http.Request.Path, Path, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.ContentLength = _content.Length;
        http.Response.Headers.CacheControl = Caching;
        await http.Response.Body.WriteAsync(_content, http.RequestAborted);
    }
}
