using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http;

/// <summary>
/// The cookie that holds a session. It goes away with the browser, scripts cannot read it, and no other site's form sends it;
/// a link from elsewhere does, or nobody would be logged in after coming from the identity provider.
/// </summary>
internal sealed class SessionCookie(ProviderAddress address)
{
    private const string Name = "dogsession";

    private string Attributes =>
        string.Equals(address.Root.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            ? "; Path=/; HttpOnly; SameSite=Lax; Secure"
            : "; Path=/; HttpOnly; SameSite=Lax";

    public static string? Of(HttpContext http) => http.Request.Cookies[Name];

    public static string Render(Secret secret) => $"{Name}={secret.Value}";

    public void Set(HttpContext http, Secret secret) =>
        http.Response.Headers.SetCookie = Render(secret) + Attributes;

    public void Clear(HttpContext http) =>
        http.Response.Headers.SetCookie = $"{Name}=; Max-Age=0{Attributes}";
}
