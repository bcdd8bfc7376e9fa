using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Http.Account;

/// <summary>The provider as the identity provider and the browser see it.</summary>
internal sealed class SamlEndpoints(
    OrganizationRegistry organizations,
    SamlAddresses addresses,
    SamlRequest request,
    SamlSignIn signIn,
    SessionCookie cookie
)
{
    public async Task MetadataAsync(HttpContext http)
    {
        var organization = await FindAsync(http);
        if (organization.IsError)
        {
            await Page.WriteErrorAsync(http, organization.Error);
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
            .ThenAsync(organization => request.BeginAsync(organization, http.RequestAborted));
        await (
            begun.IsError
                ? Page.WriteErrorAsync(http, begun.Error)
                : Page.RedirectAsync(http, begun.Value.AbsoluteUri)
        );
    }

    public async Task ConsumeAsync(HttpContext http)
    {
        var opened = await AccountForm
            .ReadAsync(http, fromElsewhere: true)
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
            return Page.WriteAsync(
                http,
                opened.Error.Status,
                "You are not logged in",
                $"<p>{Page.Escape(opened.Error.Detail)}</p>\n<p>Ask an administrator of your organization for help.</p>"
            );
        }

        cookie.Set(http, opened.Value.Secret);
        return Page.RedirectAsync(http, "/account/welcome");
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
