using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ScimConformance.MockProvider.AdminUi.Entry;

/// <summary>Says why there is no page.</summary>
internal sealed class ProblemPage : PageModel
{
    public PageProblem Problem =>
        HttpContext.Features.Get<PageProblem>() ?? new PageProblem(StatusCodes.Status404NotFound);

    public void OnGet() => HttpContext.Response.StatusCode = Problem.Status;
}
