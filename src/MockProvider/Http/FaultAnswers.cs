using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http.Scim;

namespace ScimConformance.MockProvider.Http;

/// <summary>An exception is a bug of ours: it is logged, and the client gets an error in its protocol without any detail of it.</summary>
internal static class FaultAnswers
{
    public static void UseFaultAnswers(this WebApplication application)
    {
        var logger = application.Services.GetRequiredService<ILogger<ProviderHost>>();
        application.Use(
            async (http, next) =>
            {
                if (OversizedRequest.Of(http) is { } oversized)
                {
                    await WriteAsync(http, oversized);
                    return;
                }

                try
                {
                    await next(http);
                }
                catch (BadHttpRequestException error) when (!http.Response.HasStarted)
                {
                    await WriteAsync(
                        http,
                        new ScimError(error.StatusCode, null, "The request is malformed.")
                    );
                }
                catch (Exception error)
                    when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
                {
                    Log.RequestFailed(logger, error, http.Request.Method, http.Request.Path);
                    await WriteAsync(
                        http,
                        ScimError.InternalServerError("The provider failed; its log says more.")
                    );
                }
            }
        );
    }

    private static Task WriteAsync(HttpContext http, ScimError error) =>
        http.Request.Path.StartsWithSegments(ScimGate.Path, StringComparison.OrdinalIgnoreCase)
            ? ScimAnswer.WriteErrorAsync(http, error)
            : ErrorListAnswer.WriteErrorAsync(http, error);
}
