using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.AdminUi.Users;

/// <summary>Says what a step does that cannot be taken back, and takes it when asked again.</summary>
internal sealed class UserStepPage(
    AccountAdministration accounts,
    InvitationAdministration invitations
) : SignedInPage
{
    private bool IsDisabling => RouteData.Values["step"] is "disable";

    public override bool IsOpen => IsDisabling ? Rights.ManagesAccess : Rights.Invites;

    public Account Person { get; private set; } = null!;

    public string Title => IsDisabling ? "Disable this user?" : "Delete this invite?";

    public string Verb => IsDisabling ? "Disable the user" : "Delete the invite";

    public IReadOnlyList<string> Consequences =>
        IsDisabling
            ?
            [
                "The user can no longer sign in, and open sessions end.",
                "All application keys of the user are revoked for good; what uses them stops.",
                "An invitation that was not accepted yet admits nobody while the user is disabled.",
                "The user can be enabled again. The keys cannot.",
            ]
            :
            [
                "The link that was mailed stops working.",
                "The user stays pending; you can send a new invite at any time.",
            ];

    public Task<IActionResult> OnGetAsync(string id) => ShowAsync(id, null);

    public async Task<IActionResult> OnPostAsync(string id)
    {
        var error = IsDisabling ? await DisableAsync(id) : await DeleteInviteAsync(id);
        return error is null
            ? Done(
                IsDisabling ? "The user is disabled." : "The invite is deleted.",
                $"{PagePaths.Users}/{id}"
            )
            : await ShowAsync(id, error);
    }

    private async Task<ScimError?> DisableAsync(string id) =>
        (
            await accounts.ChangeAsync(
                Caller,
                id,
                new AccountChange(null, null, null, Disabled: true),
                Cancellation
            )
        ).Error;

    private async Task<ScimError?> DeleteInviteAsync(string id) =>
        (await invitations.CancelAsync(Organization, id, Cancellation)).Error;

    private async Task<IActionResult> ShowAsync(string id, ScimError? error)
    {
        var found = await accounts.FindAsync(Organization, id, Cancellation);
        if (found.IsError || found.Value.Kind is not AccountKind.Person)
        {
            return Nothing();
        }

        Person = found.Value;
        return error is null ? Page() : Refuse(error);
    }
}
