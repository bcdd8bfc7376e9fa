using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Ends the session, when a form asks for it.</summary>
internal sealed class LogoutPage : PageModel
{
    public IActionResult OnPost() => SeeOther.To(PagePaths.Logout);
}
