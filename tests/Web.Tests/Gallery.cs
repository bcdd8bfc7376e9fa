using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

/// <summary>Pictures of the pages, for people to look at; git ignores the folder.</summary>
internal static class Gallery
{
    private static readonly string Folder = Path.Combine(
        Find(AppContext.BaseDirectory),
        "tests",
        "Web.Tests",
        "TestResults",
        "screenshots"
    );

    public static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ScimConformance.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder)!);
}
