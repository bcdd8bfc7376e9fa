using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>A page for somebody who is signed in; whoever is not is sent to the sign-in page and comes back here.</summary>
internal abstract class SignedInPage : PageModel
{
    private const string NoticeKey = "notice";

    /// <summary>Who looks at the page; set before any handler runs.</summary>
    public Caller Caller { get; set; } = null!;

    public Organization Organization => Caller.Organization;

    public Rights Rights => new(Caller);

    /// <summary>Whether there is such a page, as the provider was started.</summary>
    public virtual bool Exists => true;

    /// <summary>Whether the caller may see this page at all.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>What went wrong with the form that was sent, if anything did.</summary>
    public string? Error { get; private set; }

    /// <summary>What was done just before, to be said once.</summary>
    public string? Notice => Kept(NoticeKey);

    public DateTimeOffset Now => Organization.Clock.GetUtcNow();

    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    public When When(DateTimeOffset instant) => new(instant, Now);

    // Without this every page would take back a cookie that the browser does not have.
    protected string? Kept(string key) =>
        Request.Cookies.ContainsKey(PageSetup.NoticeCookie) ? TempData[key] as string : null;

    /// <summary>Leaves the page after something was done, so that loading the next one again does not do it again.</summary>
    protected SeeOther Done(string notice, string path)
    {
        TempData[NoticeKey] = notice;
        return SeeOther.To(path);
    }

    /// <summary>Shows the page again with what is wrong.</summary>
    protected PageResult Refuse(ScimError error)
    {
        Error = error.Detail;
        var page = Page();
        page.StatusCode = error.Status;
        return page;
    }

    protected static StatusCodeResult Nothing() => new(StatusCodes.Status404NotFound);

    protected static StatusCodeResult Forbidden() => new(StatusCodes.Status403Forbidden);
}
