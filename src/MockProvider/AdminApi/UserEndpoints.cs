using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class UserEndpoints(AccountAdministration accounts)
{
    private static readonly AccountChange Disabling = new(null, null, Disabled: true);

    public async Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await accounts
                .ListAsync(request.Organization, request.Query(), request.Cancellation)
                .Select(Render)
        );
    }

    public async Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await accounts
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(Render)
        );
    }

    public static Task FindOwnAsync(HttpContext http) =>
        ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            Render(new AdminRequest(http).Caller.Account)
        );

    public async Task ChangeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .Then(Requests.AccountChange)
                .ThenAsync(change =>
                    accounts.ChangeAsync(
                        request.Organization,
                        request.Id,
                        change,
                        request.Cancellation
                    )
                )
                .Select(Render)
        );
    }

    public async Task DisableAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteEmptyAsync(
            http,
            await accounts.ChangeAsync(
                request.Organization,
                request.Id,
                Disabling,
                request.Cancellation
            )
        );
    }

    public async Task CreateServiceAccountAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(Requests.ServiceAccount)
                .ThenAsync(wanted =>
                    accounts.CreateServiceAccountAsync(
                        request.Organization,
                        wanted.Name,
                        wanted.Email,
                        request.Caller.Account.Id,
                        request.Cancellation
                    )
                )
                .Select(Render)
        );
    }

    private static JsonObject Render(Account account) => Documents.Data(Documents.User(account));

    private static JsonObject Render(AccountListing listing)
    {
        var document = Documents.Data(Documents.List(listing.Page, Documents.User));
        document["meta"] = new JsonObject
        {
            ["page"] = new JsonObject
            {
                ["total_count"] = listing.Total,
                ["total_filtered_count"] = listing.Filtered,
            },
        };
        return document;
    }
}
