using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>
/// Lets callers through to the admin API: an API key and an application key, a personal access token, or a login session. What they may do there, each
/// route says (<see cref="GuardedRoutes"/>).
/// </summary>
internal sealed class AdminGate(Authentication authentication, AuditedCalls audited)
{
    public const string Path = "/api/v2";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var caller = await IdentifyAsync(http);
        if (caller.IsError)
        {
            await ErrorListAnswer.WriteErrorAsync(http, caller.Error);
            return;
        }

        http.Features.Set(caller.Value);
        audited.Begin(http, caller.Value, Actor(http, caller.Value.Account));
        await next(http);
        if (UnansweredStatus.Of(http) is { } error)
        {
            await ErrorListAnswer.WriteErrorAsync(http, error);
        }
    }

    private static AuditActor Actor(HttpContext http, Account account) =>
        SessionCookie.Of(http) is null ? AuditActor.Key(account) : AuditActor.Person(account);

    private Task<Result<Caller>> IdentifyAsync(HttpContext http) =>
        SessionCookie.Of(http) is { } session
            ? authentication.BySessionAsync(session, http.RequestAborted)
        : BearerToken.Of(http) is { } token
            ? authentication.ByTokenAsync(token, http.RequestAborted)
        : authentication.ByKeyPairAsync(
            http.Request.Headers["DD-API-KEY"],
            http.Request.Headers["DD-APPLICATION-KEY"],
            http.RequestAborted
        );
}
