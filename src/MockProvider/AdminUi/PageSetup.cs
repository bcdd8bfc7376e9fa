using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using ScimConformance.MockProvider.AdminUi.Entry;
using ScimConformance.MockProvider.AdminUi.Keys;
using ScimConformance.MockProvider.AdminUi.Scim;
using ScimConformance.MockProvider.AdminUi.Users;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>The pages that people look at: rendered here, usable without a script, compiled into this assembly.</summary>
internal static class PageSetup
{
    /// <summary>What the compiled pages are looked up under, whichever program starts the provider.</summary>
    public static readonly string Assembly = typeof(PageSetup).Assembly.GetName().Name!;

    private const string Root = "/AdminUi";
    private const string AntiforgeryCookie = "mockprovider_form";
    public const string NoticeCookie = "mockprovider_notice";

    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton<StyleSheet>();
        services.AddSingleton<PageSecret>();
        services.AddSingleton<SignedInFilter>();
        services.AddSingleton<PageProblems>();
        services.AddSingleton<AttributeSources>();
        services.AddSingleton<KeyTables>();
        services.AddSingleton<LastConnection>();
        services.AddSingleton<SsoStart>();
        // AddRazorPages would bring the framework's authentication and authorization in front of every request, SCIM's as well;
        // sessions are SignedInFilter's matter. This service is what pages cannot do without.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        services
            .AddMvcCore()
            .AddRazorPages(pages => pages.RootDirectory = Root)
            .AddCookieTempDataProvider(data => data.Cookie.Name = NoticeCookie);
        services.Configure<MvcOptions>(mvc => mvc.Filters.AddService<SignedInFilter>());
        services.Configure<AntiforgeryOptions>(forgery =>
        {
            forgery.Cookie.Name = AntiforgeryCookie;
            // PageHeaders says so, and more, for every page.
            forgery.SuppressXFrameOptionsHeader = true;
        });
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<PageSecret>((keys, secret) => keys.XmlRepository = secret);
        services.Configure<WebEncoderOptions>(encoders =>
            encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
    }

    public static void UsePages(this WebApplication application)
    {
        var problems = application.Services.GetRequiredService<PageProblems>();
        application.UseWhen(
            PagePaths.IsPage,
            branch => branch.Use(PageHeaders.InvokeAsync).Use(problems.InvokeAsync)
        );
    }

    public static void MapPages(this WebApplication application)
    {
        application.MapRazorPages();
        application.MapGet(
            StyleSheet.Route,
            application.Services.GetRequiredService<StyleSheet>().WriteAsync
        );
    }
}
