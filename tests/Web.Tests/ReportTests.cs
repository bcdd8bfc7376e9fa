using System.Globalization;
using Microsoft.Playwright;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Reports;
using ScimConformance.Harness.Running;

namespace ScimConformance.Web.Tests;

/// <summary>What people look at after a run.</summary>
public sealed class ReportTests
{
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];
    private static readonly int[] Widths = [1280, 390];

    // A report has the same parts however many scenarios there are; the accessibility of all of them takes minutes to look at.
    private const string Part = "service-account-keys";
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("scim-web-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("", "{0} of {0} scenarios passed")]
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
                    .Contain(
                        string.Format(
                            CultureInfo.InvariantCulture,
                            verdict,
                            FeatureSet
                                .Load()
                                .Pickles.Count(p =>
                                    p.FeatureUri.Contains(Part, StringComparison.Ordinal)
                                )
                        )
                    );
                requests.Should().ContainSingle("the report is one file");
                await Accessibility.RequireAsync(page);
            }
        }
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

    private async Task<string> RunAsync(string deviation)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["select"] = Part };
        if (deviation.Length > 0)
        {
            options["deviation"] = deviation;
        }

        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var settings = new SettingsReader(
            SettingSources.Gather(options, none, runSettingsPath: null, _folder),
            _folder
        ).Read();
        var features = FeatureSet.Load().Choose(settings);
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
