using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScimConformance.Web.Tests;

internal static class Accessibility
{
    /// <summary>Axe finds nothing, and nobody has to scroll sideways.</summary>
    public static async Task RequireAsync(IPage page)
    {
        // The frame of a message runs nothing, so axe could not either; it would wait for it for ever.
        var axe = await page.RunAxe(new AxeRunOptions { Iframes = false });
        axe.Violations.Select(violation =>
                $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"
            )
            .Should()
            .BeEmpty(page.Url);
        (
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= window.innerWidth"
            )
        )
            .Should()
            .BeTrue($"{page.Url} fits its window");
    }
}
