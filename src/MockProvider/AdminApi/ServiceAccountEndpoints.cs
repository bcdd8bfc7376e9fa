using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class ServiceAccountEndpoints(ServiceAccounts accounts, UserAnswers answers)
{
    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(Requests.ServiceAccount)
                .ThenAsync(wanted =>
                    accounts.CreateAsync(request.Caller, wanted, request.Cancellation)
                )
                .ThenAsync(account => answers.OneAsync(request, account))
        );
    }
}
