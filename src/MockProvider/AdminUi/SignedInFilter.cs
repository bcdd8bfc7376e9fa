using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Lets people with a login session through to the pages that want one, as far as their rights go.</summary>
internal sealed class SignedInFilter(Authentication authentication) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        // Otherwise the framework would show the page without what a handler puts on it.
        if (context.HandlerMethod is null && !IsPlainLook(context.HttpContext.Request))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status404NotFound);
            return;
        }

        if (context.HandlerInstance is not SignedInPage page)
        {
            await next();
            return;
        }

        var http = context.HttpContext;
        var caller = await authentication.BySessionAsync(
            SessionCookie.Of(http) ?? "",
            http.RequestAborted
        );
        if (caller.IsError)
        {
            context.Result = new RedirectResult(
                $"{PagePaths.Login}?next={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}"
            );
            return;
        }

        // DD-AUD-07 is about calls of the API: what is done on a page is recorded, looking at it is not.
        Acting.Begin(new Acting(AuditActor.Person(caller.Value.Account), http.TraceIdentifier));
        page.Caller = caller.Value;
        if (!page.Exists)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status404NotFound);
            return;
        }

        if (!page.IsOpen)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        await next();
    }

    private static bool IsPlainLook(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Query.ContainsKey("handler");
}
