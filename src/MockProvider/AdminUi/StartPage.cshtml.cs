using Microsoft.AspNetCore.Mvc;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Leads to the first page that the person may see.</summary>
internal sealed class StartPage : SignedInPage
{
    public override bool IsOpen => true;

    public IActionResult OnGet() =>
        new RedirectResult(Shared.Menu.For(Rights).First().Path);
}
