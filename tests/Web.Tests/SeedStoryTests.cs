using System.Net;
using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

/// <summary>The story that the product's documentation tells, as people live it, with and without scripts.</summary>
public sealed class SeedStoryTests
{
    private const string Password = "correct horse battery";
    private const string Ada = "ada@example.com";
    private const string Ben = "ben@example.com";

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    [SetUp]
    public async Task LaunchAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Browser.LaunchAsync(_playwright);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_administrator_connects_scim_and_a_person_comes_in(bool scripts)
    {
        await using var story = await Story.BeginAsync();
        var admin = await Visitor.EnterAsync(story, _browser, scripts);
        await admin.SignInAsync(story.Administrator, story.Password);

        // a service account and its key, shown once
        await admin.FollowAsync("Service accounts");
        await admin.FillAsync("Name", "Identity provider");
        await admin.FillAsync("E-mail", "idp@example.com");
        await admin.PressAsync("Create");
        await admin.FillAsync("Name of the new key", "SCIM");
        await admin.PressAsync("Create a key");
        var secret = admin.Page.Locator("[data-secret]");
        story.Key = await secret.InnerTextAsync();
        await admin.Page.ReloadAsync();
        await admin.SeesAsync("Application keys");
        (await secret.CountAsync()).Should().Be(0, "a secret is shown once");
        (await admin.Page.GetByRole(AriaRole.Row).CountAsync())
            .Should()
            .Be(2, "loading the page again makes no second key");

        // the identity provider connects with it
        await story.ProvisionAsync(Ada, "Ada Lovelace");
        await admin.FollowAsync("SCIM");
        await admin.SeesAsync("Identity provider service account");
        await admin.SeesAsync("POST /Users");

        // the mail is opened, and its link followed
        await admin.FollowAsync("Users");
        await admin.SeesInRowAsync("Ada Lovelace", "Invite pending");
        await admin.FollowAsync("Mailbox");
        await admin
            .Page.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = Ada })
            .GetByRole(AriaRole.Link)
            .ClickAsync();
        var link = await admin.Page.Locator(".link a").InnerTextAsync();
        var ada = await Visitor.EnterAsync(story, _browser, scripts);
        await ada.AcceptAsync(link, Password);
        await ada.SeesAsync("You are signed in");
        await admin.FollowAsync("Users");
        await admin.SeesInRowAsync("Ada Lovelace", "Active");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Who_waits_too_long_is_told_what_to_do_and_comes_in_by_a_new_link(bool scripts)
    {
        await using var story = await Story.BeginAsync();
        var late = await story.InviteAsync(Ben);
        var admin = await Visitor.EnterAsync(story, _browser, scripts);
        var ben = await Visitor.EnterAsync(story, _browser, scripts);
        await admin.SignInAsync(story.Administrator, story.Password);

        // two days pass
        await admin.FollowAsync("Clock");
        await admin.PressAsync("2 days");
        await admin.SeesAsync("The clock was moved ahead.");
        (await ben.OpenAsync(late)).Should().Be(410);
        await ben.SeesAsync("ask an administrator of your organization to resend the invitation");

        // the administrator resends
        await admin.FollowAsync("Users");
        await admin.FollowAsync("ben");
        await admin.SeesAsync("The invitation has expired");
        await admin.PressAsync("Resend invite");
        await admin.SeesAsync("A new invitation was sent.");

        // the new link works
        await ben.AcceptAsync(await story.LastLinkAsync(Ben), Password);
        await ben.SeesAsync("You are signed in");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Deprovisioning_ends_the_session_of_a_person(bool scripts)
    {
        await using var story = await Story.BeginAsync();
        var ada = await Visitor.EnterAsync(story, _browser, scripts);
        await ada.AcceptAsync(await story.InviteAsync(Ada), Password);
        await ada.SeesAsync("You are signed in");

        await story.DeactivateAsync(await IdOfAsync(story, Ada));

        await ada.Page.ReloadAsync();
        await ada.SeesAsync("Sign in");
        await ada.SignInAsync(Ada, Password);
        await ada.SeesAsync("password is wrong");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_departure_of_the_key_owner_breaks_the_integration_and_the_page_says_so(
        bool scripts
    )
    {
        await using var story = await Story.BeginAsync();
        var admin = await Visitor.EnterAsync(story, _browser, scripts);
        await admin.SignInAsync(story.Administrator, story.Password);
        var ada = await Visitor.EnterAsync(story, _browser, scripts);
        var link = await story.InviteAsync(Ada);
        await ada.AcceptAsync(link, Password);
        var id = await IdOfAsync(story, Ada);
        await story.PromoteAsync(id);

        // a person's key connects, which the page warns of
        await ada.FollowAsync("Application keys");
        await ada.FillAsync("Name of the new key", "My own");
        await ada.PressAsync("Create a key");
        story.Key = await ada.Page.Locator("[data-secret]").InnerTextAsync();
        (await story.ScimAsync(HttpMethod.Get, "Users")).Status.Should().Be(HttpStatusCode.OK);
        await admin.FollowAsync("SCIM");
        await admin.SeesAsync("belongs to a person");

        // the person leaves
        await admin.FollowAsync("Users");
        await admin.FollowAsync("ada");
        await admin.FollowAsync("Disable");
        await admin.SeesAsync("cannot");
        await admin.PressAsync("Disable the user");
        await admin.SeesAsync("The user is disabled.");
        (await story.ScimAsync(HttpMethod.Get, $"Users/{id}"))
            .Status.Should()
            .Be(HttpStatusCode.Unauthorized);
        await admin.FollowAsync("SCIM");
        await admin.SeesAsync("The integration is broken");
        await admin.SeesInRowAsync($"/Users/{id}", "401");

        // coming back does not mend it
        await admin.OpenAsync($"/organization-settings/users/{id}");
        await admin.PressAsync("Re-enable");
        await admin.SeesAsync("Active");
        (await story.ScimAsync(HttpMethod.Get, "Users"))
            .Status.Should()
            .Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<string> IdOfAsync(Story story, string userName)
    {
        var (_, found) = await story.ScimAsync(
            HttpMethod.Get,
            $"Users?filter=userName eq \"{userName}\""
        );
        return (string)found!["Resources"]![0]!["id"]!;
    }
}
