using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

/// <summary>Debian's Chromium, driven by Playwright; <c>./test web</c> installs it.</summary>
internal static class Browser
{
    private const string Path = "/usr/bin/chromium";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        File.Exists(Path).Should().BeTrue("`./test web` installs Chromium from Debian's packages");
        return playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }
}
