using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Control;

internal sealed class OrganizationEndpoints(
    IDatabase database,
    OrganizationRegistry organizations,
    OrganizationLoader loader,
    OrganizationCreation creation,
    ProviderAddress address
)
{
    public static Task ProductAsync(HttpContext http) =>
        ErrorListAnswer.WriteAsync(http, StatusCodes.Status200OK, ControlDocuments.Product());

    public static Task DeviationsAsync(HttpContext http) =>
        ErrorListAnswer.WriteAsync(http, StatusCodes.Status200OK, ControlDocuments.Deviations());

    public async Task CreateAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(body => OrganizationDefinition.Parse(body))
                .ThenAsync(definition =>
                    creation.CreateAsync(
                        definition,
                        seeded: false,
                        serviceAccountKey: null,
                        http.RequestAborted
                    )
                )
                .Select(created => ControlDocuments.Created(created, address))
        );

    public async Task ListAsync(HttpContext http)
    {
        var records = await database.ReadAsync(
            store => store.Organizations.ListAsync(),
            http.RequestAborted
        );
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            new JsonObject
            {
                ["organizations"] = new JsonArray([
                    .. records.Select(loader.Load).Select(ControlDocuments.Organization),
                ]),
            }
        );
    }

    public async Task FindAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await ControlRequest
                .OrganizationAsync(http, organizations)
                .Select(ControlDocuments.Organization)
        );

    public async Task DeleteAsync(HttpContext http)
    {
        var deleted = await database.WriteAsync<Done>(
            async store =>
                await store.Organizations.DeleteAsync(ControlRequest.Id(http))
                    ? default(Done)
                    : ControlRequest.NotFound(http),
            http.RequestAborted
        );
        organizations.Forget(ControlRequest.Id(http));
        await ErrorListAnswer.WriteEmptyAsync(http, deleted);
    }

    public async Task ReloadAsync(HttpContext http)
    {
        organizations.Forget(ControlRequest.Id(http));
        await ErrorListAnswer.WriteEmptyAsync(
            http,
            await ControlRequest.OrganizationAsync(http, organizations)
        );
    }
}
