using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// What every SCIM request passes: an application key of an organization whose plan includes SCIM, the limit on calls, then
/// what HTTP says about methods and media types, whatever the endpoint.
/// </summary>
internal sealed class ScimGate(
    Authentication authentication,
    Doorsteps doorsteps,
    ScimActivity activity,
    AuditedCalls audited,
    LimitedCalls limited
)
{
    public const string Path = "/api/v2/scim";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        // identify
        if (BearerToken.Problem(http) is { } malformed)
        {
            await TurnAwayAsync(
                http,
                inner => RefuseAsync(inner, malformed, BearerChallenge.InvalidRequest),
                next
            );
            return;
        }

        var token = BearerToken.Of(http);
        var caller = await authentication.ByApplicationKeyAsync(token, http.RequestAborted);
        if (caller.IsError)
        {
            await TurnAwayAsync(
                http,
                inner =>
                    RefuseAsync(
                        inner,
                        caller.Error,
                        token is null ? null : BearerChallenge.InvalidToken
                    ),
                next
            );
            if (token is not null)
            {
                await activity.NoteRefusedAsync(http, token);
            }

            return;
        }

        http.Features.Set(caller.Value);
        audited.Begin(http, caller.Value, AuditActor.Key(caller.Value.Account));

        await AnswerAsync(http, caller.Value, next);
        activity.Note(http, caller.Value);
    }

    private static Task RefuseAsync(HttpContext http, ScimError error, string? challenge)
    {
        BearerChallenge.Set(http, challenge);
        return ScimAnswer.WriteErrorAsync(http, error);
    }

    private async Task TurnAwayAsync(HttpContext http, RequestDelegate refuse, RequestDelegate next)
    {
        if (await doorsteps.FindAsync(http) is not { } organization)
        {
            await refuse(http);
            return;
        }

        await organization.Pipeline.Doorstep!.ServeAsync(
            http,
            refuse,
            inner =>
            {
                var stranger = Caller.Stranger(organization);
                inner.Features.Set(stranger);
                return ConformAsync(inner, stranger, next);
            }
        );
    }

    private Task AnswerAsync(HttpContext http, Caller caller, RequestDelegate next) =>
        caller.Organization.Pipeline.Serving is { } serving
            ? serving.ServeAsync(http, inner => ConformAsync(inner, caller, next))
            : ConformAsync(http, caller, next);

    private async Task ConformAsync(HttpContext http, Caller caller, RequestDelegate next)
    {
        // check
        if ((limited.Problem(http, caller.Organization) ?? Refusal(http, caller)) is { } refusal)
        {
            await ScimAnswer.WriteErrorAsync(http, refusal);
            return;
        }

        // answer
        ScimMethods.TakeHeadForGet(http);
        await next(http);
        ScimMethods.CompleteRefusal(http);
        if (UnansweredStatus.Of(http) is { } error)
        {
            await ScimAnswer.WriteErrorAsync(http, Unanswered(error, caller.Organization));
        }
    }

    // Ruling N71
    private static ScimError Unanswered(ScimError error, Organization organization) =>
        error.Status == StatusCodes.Status405MethodNotAllowed
            ? error with
            {
                Status = organization.Options.Choices.WrongMethodStatus,
            }
            : error;

    private static ScimError? Refusal(HttpContext http, Caller caller) =>
        caller switch
        {
            { MayProvision: false } => NotPermitted(),
            { Organization: { IncludesScim: false } organization } => NotIncluded(organization),
            _ => Refusal(http, caller.Organization),
        };

    private static ScimError? Refusal(HttpContext http, Organization organization) =>
        ScimMethods.Problem(http)
        ?? NotAcceptable(http, organization)
        ?? OtherVersion(http, organization)
        ?? Undocumented(http, organization);

    // Ruling N57
    private static ScimError? OtherVersion(HttpContext http, Organization organization) =>
        ProtocolVersion.Settle(http) is not { } error ? null
        : organization.Options.Choices.OtherVersionStatus == StatusCodes.Status404NotFound
            ? ScimError.NotFound(error.Detail)
        : error;

    private static ScimError? Undocumented(HttpContext http, Organization organization) =>
        organization.Options.Choices.DocumentedEndpointsOnly
            ? DocumentedEndpoints.Problem(http)
            : null;

    // Ruling N69 allows 406 and the default type; a strict provider does what the client asked for or says that it cannot.
    private static ScimError? NotAcceptable(HttpContext http, Organization organization) =>
        organization.Options.Choices.AnswersUnacceptable
        || AnswerType.Of(http) is not null
        || IsAsynchronous(http, organization)
            ? null
            : ScimError.NotAcceptable(
                $"Accept is '{http.Request.Headers.Accept}'; offered are {AnswerType.Scim} and {AnswerType.Json}."
            );

    // RFC 9967 section 2.5.1.1: Accept does not matter to an asynchronous answer; the event itself is a token.
    private static bool IsAsynchronous(HttpContext http, Organization organization) =>
        AsyncPreference.Of(http, organization.Options) is not null
        || http.Request.Path.StartsWithSegments(
            Path + AsynchronousAnswers.Path,
            StringComparison.Ordinal
        );

    private static ScimError NotPermitted() =>
        ScimError.Forbidden(
            $"SCIM takes the permissions {Permissions.UserAccessInvite} and {Permissions.UserAccessManage}; the key, or its owner, lacks one."
        );

    private static ScimError NotIncluded(Organization organization) =>
        new(
            organization.Options.PlanRefusal,
            null,
            $"SCIM is part of the Enterprise plan; this organization is on the plan '{organization.Record.Plan}'."
        );
}
