using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>An administrator of the organization, over the documented admin API.</summary>
internal sealed class Administrator(ScenarioPorts ports, SecretMask mask, PersonSource people)
{
    public Task<Exchange> LookAtAsync(ScenarioUser user) => ports.Admin.ReadUserAsync(user.Id);

    /// <summary>The person's one role; the person's own document where there is none, or more than one.</summary>
    public async Task<Exchange> LookAtRoleAsync(ScenarioUser user)
    {
        var looked = await LookAtAsync(user);
        var roles = Json.Items(
            Json.At(Json.ObjectOf(looked), "data", "relationships", "roles", "data")
        );
        return roles is [var only] && Json.Text(Json.Member(only, "id")) is { } id
            ? await ports.Admin.ReadRoleAsync(id)
            : looked;
    }

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

    public Task RequireCancelledAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Cancelling the invitation",
            ports.Admin.CancelInvitationsAsync(user.Id)
        );

    public Task RequireEnabledAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Re-enabling the User",
            ports.Admin.EnableUserAsync(user.Id)
        );

    public Task RequireAnonymizedAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Anonymizing the User",
            ports.Admin.AnonymizeUserAsync(user.Id)
        );

    public Task RequireLeftAsync() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Disabling the administrator",
            ports.Admin.LeaveAsync()
        );

    /// <summary>Gives the person a role of their own, with what SCIM takes and with the right to have application keys.</summary>
    /// <exception cref="SetUpFailedException">The role could not be made or given.</exception>
    public async Task RequireProvisionerAsync(ScenarioUser user)
    {
        var role = await RequireRoleAsync([.. Allowed.Provisioning, Allowed.OwnKeys]);
        await SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Giving a role",
            ports.Admin.GiveRoleAsync(role.Id, user.Id)
        );
    }

    /// <summary>A service account whose role has just what SCIM takes, and a key without scopes.</summary>
    public Task<ServiceAccount> RequireServiceAccountAsync() =>
        RequireServiceAccountAsync(Allowed.Provisioning, scopes: []);

    /// <exception cref="SetUpFailedException">The account, its role or its key could not be made.</exception>
    public async Task<ServiceAccount> RequireServiceAccountAsync(
        IReadOnlyList<string> permissions,
        IReadOnlyList<string> scopes
    )
    {
        var role = await RequireRoleAsync(permissions);
        var name = people.Label("service account");
        var address = people.Address();
        var made = await ports.Admin.CreateServiceAccountAsync(name, address, [role.Id]);
        var data = Json.Member(Json.ObjectOf(made), "data");
        if (Json.Text(Json.Member(data, "id")) is not { } id)
        {
            throw new SetUpFailedException(
                SetUpOperation.MakeApplicationKey,
                "Making a service account",
                made
            );
        }

        var key = await ports.Admin.CreateServiceAccountKeyAsync(id, people.Label("key"), scopes);
        var handle = Json.Text(Json.At(data, "attributes", "handle")) ?? id;
        return new ServiceAccount(id, name, address, handle, role.Id, KeyReader.Read(key, mask));
    }

    /// <summary>Takes a permission from the service account's role, or adds it.</summary>
    public async Task RequirePermissionAsync(ServiceAccount account, string permission, bool has)
    {
        var id = (await RequirePermissionIdsAsync([permission]))[0];
        await SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Changing a role",
            has
                ? ports.Admin.GrantPermissionAsync(account.RoleId, id)
                : ports.Admin.RevokePermissionAsync(account.RoleId, id)
        );
    }

    /// <summary>A role that nobody has yet.</summary>
    /// <exception cref="SetUpFailedException">The role could not be made.</exception>
    public async Task<OrganizationRole> RequireRoleAsync(params IReadOnlyList<string> permissions)
    {
        var name = people.Label("role");
        var made = await ports.Admin.CreateRoleAsync(
            name,
            permissions.Count == 0 ? [] : await RequirePermissionIdsAsync(permissions)
        );
        return Json.Text(Json.At(Json.ObjectOf(made), "data", "id")) is { } id
            ? new OrganizationRole(id, name)
            : throw new SetUpFailedException(SetUpOperation.Administer, "Making a role", made);
    }

    private async Task<IReadOnlyList<string>> RequirePermissionIdsAsync(IReadOnlyList<string> names)
    {
        var listed = await ports.Admin.ListPermissionsAsync();
        var known = Json.Items(Json.Member(Json.ObjectOf(listed), "data"));
        return
        [
            .. names.Select(name =>
                known
                    .Where(p =>
                        string.Equals(
                            Json.Text(Json.At(p, "attributes", "name")),
                            name,
                            StringComparison.Ordinal
                        )
                    )
                    .Select(p => Json.Text(Json.Member(p, "id")))
                    .FirstOrDefault()
                ?? throw new SetUpFailedException(
                    SetUpOperation.Administer,
                    $"Finding the permission {name}",
                    listed
                )
            ),
        ];
    }
}
