using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>
/// Lets callers through to the admin API: an API key and an application key, or a login session. Who is no
/// administrator reaches what is about the caller only.
/// </summary>
internal sealed class AdminGate(Authentication authentication, AuditedCalls audited)
{
    public const string Path = "/api/v2";
    private const string OwnPath = "/api/v2/current_user";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var caller = (await IdentifyAsync(http)).Then(known => Permit(http, known));
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
            : authentication.ByKeyPairAsync(
                http.Request.Headers["DD-API-KEY"],
                http.Request.Headers["DD-APPLICATION-KEY"],
                http.RequestAborted
            );

    private static Result<Caller> Permit(HttpContext http, Caller caller) =>
        caller.Account.Administrator
        || http.Request.Path.StartsWithSegments(OwnPath, StringComparison.OrdinalIgnoreCase)
            ? caller
            : ScimError.Forbidden("This is for administrators only.");
}
