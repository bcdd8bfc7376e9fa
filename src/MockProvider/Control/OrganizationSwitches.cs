using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Control;

/// <summary>Plan, options, clock and login of an organization, which no product lets be changed like this.</summary>
internal sealed class OrganizationSwitches(
    IDatabase database,
    OrganizationRegistry organizations,
    OrganizationLoader loader,
    TimeProvider process,
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
                    ChangeAsync(http, organization => organization.Record with { Plan = plan })
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
                    ChangeAsync(
                        http,
                        organization => OptionsChange.Apply(organization.Record, options)
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
                    ChangeAsync(
                        http,
                        organization =>
                            ClockSetting.Set(
                                organization.Record,
                                organization.Clock,
                                process,
                                wanted.Running,
                                wanted.Now
                            )
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
                    ChangeAsync(
                        http,
                        organization =>
                            ClockSetting.Advance(organization.Record, organization.Clock, seconds)
                    )
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

    // What is stored is read inside the transaction: two changes at once must not undo each other.
    private async Task<Result<Organization>> ChangeAsync(
        HttpContext http,
        Func<Organization, Result<OrganizationRecord>> change
    )
    {
        var id = ControlRequest.Id(http);
        var changed = await database.WriteAsync<Organization>(
            async store =>
            {
                if (await store.Organizations.FindAsync(id) is not { } record)
                {
                    return ControlRequest.NotFound(http);
                }

                var result = change(loader.Load(record));
                if (result.IsError)
                {
                    return result.Error;
                }

                await store.Organizations.UpdateAsync(result.Value);
                return loader.Load(result.Value);
            },
            http.RequestAborted
        );
        organizations.Forget(id);
        return changed;
    }
}
