using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminUi.ServiceAccounts;

/// <summary>Asks before a service account loses its keys (DD-SA-05, DD-SA-06).</summary>
internal sealed class DisableServiceAccountPage(AccountAdministration accounts) : SignedInPage
{
    public override bool IsOpen => Rights.WritesServiceAccounts && Rights.ManagesAccess;

    public Account Account { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string id) => ShowAsync(id, null);

    public async Task<IActionResult> OnPostAsync(string id)
    {
        var disabled = await accounts.ChangeAsync(
            Caller,
            id,
            new AccountChange(null, null, null, Disabled: true),
            Cancellation
        );
        return disabled.IsError
            ? await ShowAsync(id, disabled.Error)
            : Done("The service account is disabled.", $"{PagePaths.ServiceAccounts}/{id}");
    }

    private async Task<IActionResult> ShowAsync(string id, ScimError? error)
    {
        var found = await accounts.FindAsync(Organization, id, Cancellation);
        if (found.IsError || found.Value.Kind is not AccountKind.ServiceAccount)
        {
            return Nothing();
        }

        Account = found.Value;
        return error is null ? Page() : Refuse(error);
    }
}
