using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>The users of a role.</summary>
internal sealed class RoleMemberEndpoints(RoleMembers members, UserAnswers answers)
{
    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            members
                .ListAsync(
                    request.Organization,
                    request.Id,
                    request.Accounts(),
                    request.Cancellation
                )
                .ThenAsync(listing => answers.PageAsync(request, listing))
        );
    }

    public Task AddAsync(HttpContext http) => ChangeAsync(http, gives: true);

    public Task RemoveAsync(HttpContext http) => ChangeAsync(http, gives: false);

    private Task ChangeAsync(HttpContext http, bool gives)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(Requests.User)
                .ThenAsync(user =>
                    members.ChangeAsync(
                        request.Organization,
                        request.Id,
                        user,
                        gives,
                        request.Accounts(),
                        request.Cancellation
                    )
                )
                .ThenAsync(listing => answers.PageAsync(request, listing))
        );
    }
}
