using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.AdminUi.Keys;
using ScimConformance.MockProvider.AdminUi.Shared;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminUi.ServiceAccounts;

/// <summary>One service account and its keys.</summary>
internal sealed class ServiceAccountPage(
    AccountAdministration accounts,
    KeyAdministration keys,
    KeyTables tables
) : KeyPage
{
    public override bool IsOpen => Rights.SeesServiceAccounts;

    public Account Account { get; private set; } = null!;

    public KeyTable Keys { get; private set; } = null!;

    private string Path => $"{PagePaths.ServiceAccounts}/{RouteData.Values["id"]}";

    public Task<IActionResult> OnGetAsync(string id) => ShowAsync(id, null);

    public async Task<IActionResult> OnPostCreateKeyAsync(string id, [FromForm] string? name)
    {
        if (!Rights.WritesServiceAccounts)
        {
            return Forbidden();
        }

        var created = await IsOneAsync(id)
            .Then(_ => KeyName(name))
            .ThenAsync(wanted =>
                keys.CreateAsync(
                    Caller,
                    KeyHolder.ServiceAccount(id),
                    new NewKey(wanted, Scopes: null),
                    Cancellation
                )
            );
        return created.IsError
            ? await ShowAsync(id, created.Error)
            : ShowSecret(created.Value, Path);
    }

    public async Task<IActionResult> OnPostEnableAsync(string id)
    {
        if (!Rights.WritesServiceAccounts || !Rights.ManagesAccess)
        {
            return Forbidden();
        }

        var enabled = await IsOneAsync(id)
            .ThenAsync(_ =>
                accounts.ChangeAsync(
                    Caller,
                    id,
                    new AccountChange(null, null, null, Disabled: false),
                    Cancellation
                )
            );
        return enabled.IsError
            ? await ShowAsync(id, enabled.Error)
            : Done(
                "The service account is enabled again. Its keys were revoked; create a new one.",
                Path
            );
    }

    private async Task<Result<Account>> IsOneAsync(string id)
    {
        var found = await accounts.FindAsync(Organization, id, Cancellation);
        return !found.IsError && found.Value.Kind is not AccountKind.ServiceAccount
            ? ScimError.NotFound($"{id} not found")
            : found;
    }

    private async Task<IActionResult> ShowAsync(string id, ScimError? error)
    {
        var found = await IsOneAsync(id);
        if (found.IsError)
        {
            return Nothing();
        }

        Account = found.Value;
        Keys = await tables.OfOwnerAsync(this, id);
        return error is null ? Page() : Refuse(error);
    }
}
