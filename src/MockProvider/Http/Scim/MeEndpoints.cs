using Microsoft.AspNetCore.Http.Features;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// /Me (RFC 7644 section 3.11): the User of the person whose key it is, served directly. A service account is no User; its
/// organization says whether it is answered 404 or 403.
/// </summary>
internal sealed class MeEndpoints(ScimEndpoints resources, ProviderAddress address)
{
    private const string Endpoint = "Users";

    public Task ReadAsync(HttpContext http) => AsOwnAsync(http, resources.ReadAsync);

    public Task ReplaceAsync(HttpContext http) => AsOwnAsync(http, resources.ReplaceAsync);

    public Task PatchAsync(HttpContext http) => AsOwnAsync(http, resources.PatchAsync);

    public Task DeleteAsync(HttpContext http) => AsOwnAsync(http, resources.DeleteAsync);

    public static Task CreateAsync(HttpContext http) =>
        ScimAnswer.WriteErrorAsync(
            http,
            ScimError.NotImplemented("Nobody registers here; POST to /Users.")
        );

    private Task AsOwnAsync(HttpContext http, RequestDelegate serve)
    {
        var caller = http.Features.GetRequiredFeature<Caller>();
        if (caller.Organization.Options.Choices.Me is "notImplemented")
        {
            return ScimAnswer.WriteErrorAsync(http, ScimError.NotImplemented("There is no /Me."));
        }

        if (caller.Account.Kind is AccountKind.ServiceAccount)
        {
            return RefuseAsync(http, caller.Organization);
        }

        if (caller.Organization.Options.Choices.Me is "redirect")
        {
            http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            http.Response.Headers.Location =
                $"{address.ScimBaseText}/{Endpoint}/{caller.Account.Id}{http.Request.QueryString}";
            return Task.CompletedTask;
        }

        http.Request.RouteValues["endpoint"] = Endpoint;
        http.Request.RouteValues["id"] = caller.Account.Id;
        http.Response.OnStarting(() => LocateAsync(http, caller.Account.Id));
        return serve(http);
    }

    private Task LocateAsync(HttpContext http, string id)
    {
        // An answer that comes later says itself where.
        if (
            http.Response.StatusCode
            is < StatusCodes.Status400BadRequest
                and not StatusCodes.Status202Accepted
        )
        {
            var location = $"{address.ScimBaseText}/{Endpoint}/{id}";
            http.Response.Headers.Location = location;
            http.Response.Headers.ContentLocation = location;
        }

        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http, Organization organization)
    {
        if (organization.Options.MeForServiceAccounts is "notFound")
        {
            return ScimAnswer.WriteErrorAsync(
                http,
                ScimError.NotFound("The key is that of a service account, which is no User.")
            );
        }

        BearerChallenge.Set(http, BearerChallenge.InsufficientScope);
        return ScimAnswer.WriteErrorAsync(
            http,
            ScimError.Forbidden(
                "/Me is for the key of a person; this is that of a service account."
            )
        );
    }
}
