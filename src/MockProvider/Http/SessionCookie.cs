using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Http;

internal static class SessionCookie
{
    private const string Name = "dogsession";

    public static string? Of(HttpContext http) => http.Request.Cookies[Name];

    public static string Render(Secret secret) => $"{Name}={secret.Value}";

    public static void Set(HttpContext http, Secret secret) =>
        http.Response.Headers.SetCookie = $"{Render(secret)}; Path=/; HttpOnly; SameSite=Strict";
}
