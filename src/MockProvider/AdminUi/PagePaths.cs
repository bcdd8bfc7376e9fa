namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Where the pages are. Everything that is no API is one, or nothing.</summary>
internal static class PagePaths
{
    public const string Start = "/";
    public const string Users = "/organization-settings/users";
    public const string ServiceAccounts = "/organization-settings/service-accounts";
    public const string ApplicationKeys = "/organization-settings/application-keys";
    public const string Scim = "/organization-settings/scim";
    public const string Teams = "/organization-settings/teams";
    public const string AuditTrail = "/organization-settings/audit-trail";
    public const string Mailbox = "/mailbox";
    public const string Clock = "/clock";
    public const string Login = "/account/login";
    public const string Welcome = "/account/welcome";
    public const string Logout = "/account/logout";
    public const string Problem = "/account/problem";

    private static readonly string[] Apis = ["/api", "/control", "/openapi", "/reference"];

    public static bool IsPage(HttpContext http) =>
        !Array.Exists(
            Apis,
            api => http.Request.Path.StartsWithSegments(api, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Where to go after the sign-in: a page of ours, whatever the link that led there says.</summary>
    public static string Local(string? path) =>
        path is ['/', not '/' and not '\\', ..] && !path.Any(char.IsControl) ? path : Start;
}
