using Microsoft.AspNetCore.Http.Features;

namespace ScimConformance.MockProvider.AdminUi;

/// <summary>Whoever asks for a page gets a page, also where there is none, or where the provider fails.</summary>
internal sealed class PageProblems(ILogger<PageProblems> logger)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException error) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = error.StatusCode;
        }
        catch (Exception error)
            when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            Log.RequestFailed(logger, error, http.Request.Method, http.Request.Path);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
        {
            await ShowAsync(http, next);
        }
    }

    private static Task ShowAsync(HttpContext http, RequestDelegate next)
    {
        http.Features.Set<IRoutingFeature>(null);
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        if (http.Features.Get<PageProblem>() is null)
        {
            http.Features.Set(new PageProblem(http.Response.StatusCode));
        }

        http.Request.Method = HttpMethods.Get;
        http.Request.Path = PagePaths.Problem;
        http.Request.QueryString = QueryString.Empty;
        return next(http);
    }
}
