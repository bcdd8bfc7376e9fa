using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Running;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.Web.Tests;

/// <summary>What people look at: the report of a run, and the page behind an invite link.</summary>
public sealed class PagesTests
{
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];
    private static readonly int[] Widths = [1280, 390];
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("scim-web-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("", "147 of 147 scenarios passed")]
    [TestCase("keys-survive-their-owner", "failed: does not conform")]
    public async Task A_report_can_be_read_by_everybody_and_loads_nothing(
        string deviation,
        string verdict
    )
    {
        // arrange
        var report = await RunAsync(deviation);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        foreach (var scheme in Schemes)
        {
            foreach (var width in Widths)
            {
                var page = await NewPageAsync(browser, scheme, width);
                var requests = new List<string>();
                page.Request += (_, r) => requests.Add(r.Url);

                // act
                await page.GotoAsync(new Uri(report).AbsoluteUri);

                // assert
                (await page.Locator("body").InnerTextAsync())
                    .Should()
                    .Contain(verdict);
                requests.Should().ContainSingle("the report is one file");
                await RequireAccessibleAsync(page);
            }
        }
    }

    [Test]
    public async Task An_invitation_is_accepted_by_a_person_and_refused_after_two_days()
    {
        // arrange
        await using var provider = await ProviderHost.StartAsync(
            new ProviderOptions
            {
                Urls = ["http://127.0.0.1:0"],
                Control = true,
                ControlKey = "web-control-key",
            },
            CancellationToken.None
        );
        using var story = new InvitationStory(provider.Address, "web-control-key");
        await story.MakeOrganizationAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);

        // a person comes in
        var page = await NewPageAsync(browser, ColorScheme.Light, 390);
        await page.GotoAsync(await story.InviteAsync("ada@example.com"));
        await RequireAccessibleAsync(page);
        await page.Locator("button").ClickAsync();
        page.Url.Should().EndWith("/account/welcome");
        await RequireAccessibleAsync(page);

        // another comes too late
        var late = await story.InviteAsync("ben@example.com");
        await story.AdvanceTwoDaysAsync();
        var answer = await page.GotoAsync(late);
        answer!.Status.Should().Be(410);
        (await page.Locator("body").InnerTextAsync()).Should().Contain("administrator");
        await RequireAccessibleAsync(page);
    }

    private static async Task<IPage> NewPageAsync(
        IBrowser browser,
        ColorScheme scheme,
        int width
    ) =>
        await browser.NewPageAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );

    private static async Task RequireAccessibleAsync(IPage page)
    {
        var axe = await page.RunAxe();
        axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}").Should().BeEmpty(page.Url);
        (
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= window.innerWidth"
            )
        )
            .Should()
            .BeTrue();
    }

    private async Task<string> RunAsync(string deviation)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        if (deviation.Length > 0)
        {
            options["deviation"] = deviation;
        }

        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var settings = new SettingsReader(
            SettingSources.Gather(options, none, runSettingsPath: null, _folder),
            _folder
        ).Read();
        var features = FeatureSet.Load();
        await using var session = await RunSession.OpenAsync(
            settings,
            features,
            TimeProvider.System,
            CancellationToken.None
        );
        await Task.WhenAll(
            features.Pickles.Select(p => session.RunAsync(p, CancellationToken.None))
        );
        var report = await new ReportWriter(session, features.Catalogue).WriteAsync(
            session.Complete(cancelled: false),
            []
        );
        return report.HtmlPath;
    }
}
