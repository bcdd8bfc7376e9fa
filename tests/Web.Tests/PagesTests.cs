using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

/// <summary>Every page of the provider, as everybody may have to see it: light and dark, wide and narrow.</summary>
public sealed class PagesTests
{
    private const string Password = "correct horse battery";

    private static readonly (ColorScheme Scheme, int Width)[] Ways =
    [
        (ColorScheme.Light, 1280),
        (ColorScheme.Light, 390),
        (ColorScheme.Dark, 390),
        (ColorScheme.Dark, 1280),
    ];

    [Test]
    public async Task Every_page_can_be_used_by_everybody()
    {
        await using var story = await Story.BeginAsync(
            new JsonObject { ["name"] = "Example Bakery", ["preset"] = "current" }
        );
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var pages = await FurnishAsync(story, browser);
        var stranger = await Visitor.EnterAsync(story, browser);
        var admin = await Visitor.EnterAsync(story, browser);
        await admin.SignInAsync(story.Administrator, story.Password);
        foreach (var (name, path, needsSignIn) in pages)
        {
            var visitor = needsSignIn ? admin : stranger;
            await visitor.OpenAsync(path);
            foreach (var (scheme, width) in Ways)
            {
                await visitor.LookAsync(scheme, width);

                await Gallery.KeepAsync(
                    visitor.Page,
                    $"{name}-{scheme.ToString().ToLowerInvariant()}-{width}"
                );
                await Accessibility.RequireAsync(visitor.Page);
            }
        }
    }

    private static async Task<
        IReadOnlyList<(string Name, string Path, bool NeedsSignIn)>
    > FurnishAsync(Story story, IBrowser browser)
    {
        var (used, gone, open, id) = await PopulateAsync(story, browser);
        var admin = await Visitor.EnterAsync(story, browser);
        await admin.SignInAsync(story.Administrator, story.Password);
        await admin.OpenAsync("/mailbox?to=dora");
        var mail = (await admin.Page.Locator("tbody a").First.GetAttributeAsync("href"))!;
        await admin.OpenAsync($"/organization-settings/service-accounts/{story.ServiceAccountId}");
        var revoke = (
            await admin.Page.Locator("a[href$='/revoke']").First.GetAttributeAsync("href")
        )!;
        return
        [
            ("login", "/account/login", false),
            ("sso-code", await story.OfferSsoAsync(), false),
            ("nowhere", "/nowhere", false),
            ("invitation", open, false),
            ("invitation-used", used, false),
            ("welcome", "/account/welcome", true),
            ("users", "/organization-settings/users", true),
            ("users-empty", "/organization-settings/users?q=nobody", true),
            ("users-disabled", "/organization-settings/users?status=disabled", true),
            ("user-pending", $"/organization-settings/users/{id}", true),
            ("user-disabled", $"/organization-settings/users/{gone}", true),
            ("user-disable", $"/organization-settings/users/{id}/disable", true),
            ("user-delete-invite", $"/organization-settings/users/{id}/delete-invite", true),
            ("service-accounts", "/organization-settings/service-accounts", true),
            (
                "service-account",
                $"/organization-settings/service-accounts/{story.ServiceAccountId}",
                true
            ),
            (
                "service-account-disable",
                $"/organization-settings/service-accounts/{story.ServiceAccountId}/disable",
                true
            ),
            ("application-keys", "/organization-settings/application-keys", true),
            ("revoke", revoke, true),
            ("scim", "/organization-settings/scim", true),
            ("audit-trail", "/organization-settings/audit-trail", true),
            ("teams", "/organization-settings/teams", true),
            ("mailbox", "/mailbox", true),
            ("mailbox-empty", "/mailbox?to=nobody", true),
            ("message", mail, true),
            ("clock", "/clock", true),
        ];
    }

    private static async Task<(string Used, string Gone, string Open, string Id)> PopulateAsync(
        Story story,
        IBrowser browser
    )
    {
        var used = await story.InviteAsync("ada@example.com");
        var ada = await Visitor.EnterAsync(story, browser);
        await ada.AcceptAsync(used, Password);
        var gone = await story.ProvisionAsync("ben@example.com", "Ben Disabled");
        await story.DeactivateAsync(gone);
        await story.InviteAsync("cem@example.com");
        await story.AdvanceAsync(TimeSpan.FromDays(3));
        var open = await story.InviteAsync("dora@example.com");
        var dora = await story.ScimAsync(
            HttpMethod.Get,
            "Users?filter=userName eq \"dora@example.com\""
        );
        var id = (string)dora.Body!["Resources"]![0]!["id"]!;
        foreach (var number in Enumerable.Range(1, 30))
        {
            await story.ProvisionAsync($"person{number}@example.com", $"Person {number}");
        }
        return (used, gone, open, id);
    }
}
