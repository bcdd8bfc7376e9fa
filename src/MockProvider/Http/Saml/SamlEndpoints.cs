using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Http.Saml;

/// <summary>The provider as the identity provider and the browser see it.</summary>
internal sealed class SamlEndpoints(
    OrganizationRegistry organizations,
    SamlAddresses addresses,
    SignInCodes codes,
    SamlSignIn signIn,
    SessionCookie cookie
)
{
    public async Task MetadataAsync(HttpContext http)
    {
        var organization = await FindAsync(http);
        if (organization.IsError)
        {
            await RefuseAsync(http, organization.Error);
            return;
        }

        http.Response.ContentType = "application/samlmetadata+xml";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.WriteAsync(
                SamlMetadata.Render(addresses, organization.Value.Id),
                http.RequestAborted
            );
        }
    }

    public async Task BeginAsync(HttpContext http)
    {
        var begun = await FindAsync(http)
            .ThenAsync(organization => codes.BeginAsync(organization, http.RequestAborted));
        await (begun.IsError ? RefuseAsync(http, begun.Error) : RedirectAsync(http, begun.Value));
    }

    public async Task ConsumeAsync(HttpContext http)
    {
        var opened = await SamlForm
            .ReadAsync(http)
            .ThenAsync(form =>
                FindAsync(http)
                    .ThenAsync(organization =>
                        signIn.ExecuteAsync(
                            organization,
                            form["SAMLResponse"].ToString(),
                            http.RequestAborted
                        )
                    )
            );
        await AnswerAsync(http, opened);
    }

    private Task AnswerAsync(HttpContext http, Result<OpenedSession> opened)
    {
        if (opened.IsError)
        {
            return RefuseAsync(http, opened.Error);
        }

        cookie.Set(http, opened.Value.Secret);
        return RedirectAsync(http, PagePaths.Welcome);
    }

    private static Task RefuseAsync(HttpContext http, ScimError error)
    {
        http.Features.Set(
            new PageProblem(error.Status)
            {
                Title = "You are not signed in",
                Advice = $"{error.Detail} Ask an administrator of your organization for help.",
            }
        );
        http.Response.StatusCode = error.Status;
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(HttpContext http, string location)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    private async Task<Result<Organization>> FindAsync(HttpContext http) =>
        await organizations.FindAsync(
            http.Request.RouteValues["id"] as string ?? "",
            http.RequestAborted
        )
            is { } organization
            ? organization
            : ScimError.NotFound("There is no such organization.");
}
