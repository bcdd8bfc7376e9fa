using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

/// <summary>A person in front of a browser.</summary>
internal sealed class Visitor(Story story, IPage page)
{
    private const int Height = 900;

    public IPage Page => page;

    public static async Task<Visitor> EnterAsync(Story story, IBrowser browser, bool scripts = true)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                ColorScheme = ColorScheme.Light,
                JavaScriptEnabled = scripts,
                ViewportSize = new() { Width = 1280, Height = Height },
            }
        );
        return new Visitor(story, await context.NewPageAsync());
    }

    public async Task<int> OpenAsync(string path) =>
        (
            await page.GotoAsync(
                path.StartsWith("http", StringComparison.Ordinal) ? path : story.Url(path)
            )
        )!.Status;

    /// <summary>Looks at the same page in another scheme and width.</summary>
    public async Task LookAsync(ColorScheme scheme, int width)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, Height);
    }

    public async Task SignInAsync(string email, string password)
    {
        await OpenAsync("/account/login");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await PressAsync("Sign in");
    }

    public async Task AcceptAsync(string link, string password)
    {
        await OpenAsync(link);
        await page.GetByLabel("Choose a password").FillAsync(password);
        await PressAsync("Accept the invitation");
    }

    public Task PressAsync(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) =>
        page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public Task FillAsync(string label, string text) => page.GetByLabel(label).FillAsync(text);

    /// <summary>Waits until the page says so; reads nothing else of it.</summary>
    public Task SeesAsync(string text) =>
        Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    public Task SeesInRowAsync(string row, string text) =>
        Assertions
            .Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = row }))
            .ToContainTextAsync(text);
}
