using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>One's own keys and, for those who may see them, everybody's.</summary>
internal sealed class ApplicationKeysPage(KeyAdministration keys, KeyTables tables) : KeyPage
{
    public override bool IsOpen => Rights.SeesOwnKeys;

    public KeyTable Own { get; private set; } = null!;

    public KeyTable? OfOrganization { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync([FromForm] string? name)
    {
        if (!Rights.WritesOwnKeys)
        {
            return Forbidden();
        }

        var created = await KeyName(name)
            .ThenAsync(wanted =>
                keys.CreateAsync(
                    Caller,
                    KeyHolder.Self(Caller),
                    new NewKey(wanted, Scopes: null),
                    Cancellation
                )
            );
        if (!created.IsError)
        {
            return ShowSecret(created.Value, PagePaths.ApplicationKeys);
        }

        await LoadAsync();
        return Refuse(created.Error);
    }

    private async Task LoadAsync()
    {
        Own = await tables.OfOwnerAsync(this, Caller.Account.Id);
        OfOrganization = Rights.SeesKeysOfOthers ? await tables.OfAllAsync(this) : null;
    }
}
