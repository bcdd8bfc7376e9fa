using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>An administrator of the organization, over the documented admin API.</summary>
internal sealed class Administrator(ScenarioPorts ports, SecretMask mask, PersonSource people)
{
    public Task<Exchange> LookAtAsync(ScenarioUser user) => ports.Admin.ReadUserAsync(user.Id);

    public Task<Exchange> SearchAuditTrailAsync(string query) =>
        ports.Admin.SearchAuditTrailAsync(query);

    public Task<Exchange> LookAtKeyAsync(ServiceAccount account) =>
        ports.Admin.ReadServiceAccountKeyAsync(account.Id, account.Key.Id);

    public Task<Exchange> ResendInvitationAsync(ScenarioUser user) =>
        ports.Admin.ResendInvitationAsync(user.Id);

    public Task RequireResentAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.ResendInvitation,
            "Resending the invitation",
            ResendInvitationAsync(user)
        );

    public Task RequireEnabledAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Re-enabling the User",
            ports.Admin.EnableUserAsync(user.Id)
        );

    public Task RequireLeftAsync() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Disabling the administrator",
            ports.Admin.LeaveAsync()
        );

    /// <exception cref="SetUpFailedException">The account or its key could not be made.</exception>
    public async Task<ServiceAccount> RequireServiceAccountAsync()
    {
        var made = await ports.Admin.CreateServiceAccountAsync(
            people.Label("service account"),
            people.Address()
        );
        var data = Json.Member(Json.ObjectOf(made), "data");
        if (Json.Text(Json.Member(data, "id")) is not { } id)
        {
            throw new SetUpFailedException(
                SetUpOperation.MakeApplicationKey,
                "Making a service account",
                made
            );
        }

        var key = await ports.Admin.CreateServiceAccountKeyAsync(id, people.Label("key"));
        var handle = Json.Text(Json.At(data, "attributes", "handle")) ?? id;
        return new ServiceAccount(id, handle, KeyReader.Read(key, mask));
    }
}
