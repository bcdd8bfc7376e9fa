using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class UserEndpoints(AccountAdministration accounts)
{
    private static readonly AccountChange Disabling = new(null, null, null, Disabled: true);

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            accounts
                .ListAsync(request.Organization, request.Accounts(), request.Cancellation)
                .Select(listing => Documents.Page(listing, Documents.User))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            accounts
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

    public Task PermissionsAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            accounts
                .PermissionsAsync(request.Organization, request.Id, request.Cancellation)
                .Select(names => RoleDocuments.PermissionsNamed(names.Contains))
        );
    }

    public Task ChangeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => Requests.AccountChange(body, request.Id))
                .ThenAsync(change =>
                    accounts.ChangeAsync(request.Caller, request.Id, change, request.Cancellation)
                )
                .Select(Render)
        );
    }

    public Task DisableAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            accounts.ChangeAsync(request.Caller, request.Id, Disabling, request.Cancellation)
        );
    }

    private static JsonObject Render(Account account) => Documents.Data(Documents.User(account));
}
