using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Signs a person in with a password.</summary>
internal sealed class LoginPage : PageModel
{
    public string? Error { get; private set; }

    public string? Address { get; private set; }

    public string Next { get; private set; } = "";

    public void OnGet([FromQuery] string? next) => Next = PagePaths.Local(next);
}
