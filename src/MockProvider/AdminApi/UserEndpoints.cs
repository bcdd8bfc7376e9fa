using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class UserEndpoints(
    AccountAdministration accounts,
    Persons persons,
    UserAnswers answers
)
{
    private static readonly AccountChange Disabling = new(null, null, null, Disabled: true);

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            accounts
                .ListAsync(request.Organization, request.Accounts(), request.Cancellation)
                .ThenAsync(listing => answers.PageAsync(request, listing))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            accounts
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .ThenAsync(account => answers.OneAsync(request, account))
        );
    }

    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(Requests.NewUser)
                .ThenAsync(wanted =>
                    persons.CreateAsync(request.Caller, wanted, request.Cancellation)
                )
                .ThenAsync(account => answers.OneAsync(request, account))
        );
    }

    public Task FindOwnAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(http, answers.OneAsync(request, request.Caller.Account));
    }

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
                .ThenAsync(account => answers.OneAsync(request, account))
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
}
