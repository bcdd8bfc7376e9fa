using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Lets those through to SCIM who bring an application key of an organization whose plan includes SCIM.</summary>
internal sealed class ScimGate(Authentication authentication)
{
    public const string Path = "/api/v2/scim";

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var caller = await authentication.ByApplicationKeyAsync(
            BearerToken.Of(http),
            http.RequestAborted
        );
        if (caller.IsError)
        {
            // RFC 6750 section 3: the challenge names an error only when a token was given.
            http.Response.Headers.WWWAuthenticate = BearerToken.Of(http) is null
                ? "Bearer realm=\"scim\""
                : "Bearer realm=\"scim\", error=\"invalid_token\"";
            await ScimAnswer.WriteErrorAsync(http, caller.Error);
            return;
        }

        http.Features.Set(caller.Value);
        if (!caller.Value.Organization.IncludesScim)
        {
            await ScimAnswer.WriteErrorAsync(http, NotIncluded(caller.Value.Organization));
            return;
        }

        await next(http);
        if (UnansweredStatus.Of(http) is { } error)
        {
            await ScimAnswer.WriteErrorAsync(http, error);
        }
    }

    private static ScimError NotIncluded(Organization organization) =>
        new(
            organization.Options.PlanRefusal,
            null,
            $"SCIM is part of the Enterprise plan; this organization is on the plan '{organization.Record.Plan}'."
        );
}
