using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.AdminUi.Shared;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Leads to the first page that the person may see.</summary>
internal sealed class StartPage : SignedInPage
{
    public override bool IsOpen => true;

    public IActionResult OnGet() =>
        new RedirectResult(
            Menu.For(Rights, control: false).FirstOrDefault()?.Path ?? PagePaths.Welcome
        );
}
