using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Control;

/// <summary>Plan, options, clock and login of an organization, which no product lets be changed like this.</summary>
internal sealed class OrganizationSwitches(
    OrganizationRegistry organizations,
    OrganizationSetting setting,
    SignIn signIn
)
{
    public async Task SetPlanAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .Then(ControlRequests.Plan)
                .ThenAsync(plan =>
                    setting.SetPlanAsync(ControlRequest.Id(http), plan, http.RequestAborted)
                )
                .Select(organization => new JsonObject { ["plan"] = organization.Record.Plan })
        );

    public async Task ChangeOptionsAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .ThenAsync(options =>
                    setting.ChangeOptionsAsync(
                        ControlRequest.Id(http),
                        options,
                        http.RequestAborted
                    )
                )
                .Select(ControlDocuments.Options)
        );

    public async Task ReadClockAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await ControlRequest
                .OrganizationAsync(http, organizations)
                .Select(ControlDocuments.Clock)
        );

    public async Task SetClockAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .Then(ControlRequests.Clock)
                .ThenAsync(wanted =>
                    setting.SetClockAsync(
                        ControlRequest.Id(http),
                        wanted.Running,
                        wanted.Now,
                        http.RequestAborted
                    )
                )
                .Select(ControlDocuments.Clock)
        );

    public async Task AdvanceClockAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .Then(ControlRequests.Seconds)
                .ThenAsync(seconds =>
                    setting.AdvanceClockAsync(ControlRequest.Id(http), seconds, http.RequestAborted)
                )
                .Select(ControlDocuments.Clock)
        );

    public async Task SignInAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(ControlRequests.Handle)
                .ThenAsync(handle =>
                    ControlRequest
                        .OrganizationAsync(http, organizations)
                        .ThenAsync(organization =>
                            signIn.ExecuteAsync(organization, handle, http.RequestAborted)
                        )
                )
                .Select(ControlDocuments.Session)
        );
}
