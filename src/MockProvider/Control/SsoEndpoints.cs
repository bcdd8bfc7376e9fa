using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;

namespace ScimConformance.MockProvider.Control;

/// <summary>How people get into an organization, and who got in past SCIM.</summary>
internal sealed class SsoEndpoints(
    OrganizationRegistry organizations,
    SsoAdministration administration,
    AccessDiscrepancies discrepancies,
    SamlAddresses addresses
)
{
    public async Task ReadAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await ControlRequest
                .OrganizationAsync(http, organizations)
                .ThenAsync(organization => RenderAsync(http, organization))
        );

    public async Task SetAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .ThenAsync(sso =>
                    administration.SetAsync(ControlRequest.Id(http), sso, http.RequestAborted)
                )
                .ThenAsync(organization => RenderAsync(http, organization))
        );

    private async Task<Result<JsonObject>> RenderAsync(HttpContext http, Organization organization)
    {
        var document = organization.Sso.ToJson();
        document["serviceProvider"] = new JsonObject
        {
            ["entityId"] = addresses.EntityId(organization.Id),
            ["assertionConsumerUrl"] = addresses.AssertionConsumer(organization.Id),
            ["loginUrl"] = addresses.Start(organization.Id),
        };
        document["accessDiscrepancies"] = new JsonArray([
            .. (await discrepancies.ListAsync(organization, http.RequestAborted)).Select(
                account => new JsonObject { ["id"] = account.Id, ["handle"] = account.Handle }
            ),
        ]);
        return document;
    }
}
