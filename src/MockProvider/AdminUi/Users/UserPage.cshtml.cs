using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Users;

/// <summary>One person: status, attributes and where they come from, and what an administrator can do about them.</summary>
internal sealed class UserPage(
    AccountAdministration accounts,
    InvitationAdministration invitations,
    IDatabase database,
    AttributeSources sources
) : SignedInPage
{
    public override bool IsOpen => Rights.SeesUsers;

    public Account Person { get; private set; } = null!;

    /// <summary>The invitation that is still good, if there is one.</summary>
    public Invitation? Invitation { get; private set; }

    public string InvitationSummary { get; private set; } = "";

    public IReadOnlyList<SourcedAttribute> Attributes { get; private set; } = [];

    public IReadOnlyList<ApplicationKey> Keys { get; private set; } = [];

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(string id) => ShowAsync(id, null);

    public Task<IActionResult> OnPostResendAsync(string id) =>
        DoAsync(
            Rights.Invites,
            id,
            async () => (await invitations.ResendAsync(Organization, [id], Cancellation)).Error,
            "A new invitation was sent."
        );

    public Task<IActionResult> OnPostEnableAsync(string id) =>
        DoAsync(
            Rights.ManagesAccess,
            id,
            async () =>
                (
                    await accounts.ChangeAsync(
                        Caller,
                        id,
                        new AccountChange(null, null, null, Disabled: false),
                        Cancellation
                    )
                ).Error,
            "The user is enabled again. Keys that were revoked stay revoked."
        );

    private async Task<IActionResult> DoAsync(
        bool allowed,
        string id,
        Func<Task<ScimError?>> work,
        string notice
    )
    {
        if (!allowed)
        {
            return Forbidden();
        }

        return await work() is { } error
            ? await ShowAsync(id, error)
            : Done(notice, $"{PagePaths.Users}/{id}");
    }

    private async Task<IActionResult> ShowAsync(string id, ScimError? error)
    {
        var found = await accounts.FindAsync(Organization, id, Cancellation);
        if (found.IsError || found.Value.Kind is not AccountKind.Person)
        {
            return Nothing();
        }

        Person = found.Value;
        (Keys, Roles) = await database.ReadAsync(
            async store =>
                (
                    await store.ApplicationKeys.ListLiveAsync(Organization.Id, id),
                    await RolesAsync(store)
                ),
            Cancellation
        );
        Attributes = await sources.OfAsync(Organization, Person, Cancellation);
        var latest = await invitations.FindLatestAsync(Organization, id, Cancellation);
        Invitation = latest is { EndedAt: null } ? latest : null;
        InvitationSummary = Summary(latest);
        return error is null ? Page() : Refuse(error);
    }

    private async Task<IReadOnlyList<string>> RolesAsync(IStore store)
    {
        var roles = await OrganizationRoles.ListAsync(store, Organization.Id);
        return [.. roles.Where(role => Person.Roles.Contains(role.Id)).Select(role => role.Name)];
    }

    private string Summary(Invitation? latest) =>
        latest switch
        {
            null => "No invitation was sent.",
            { EndedBy: InvitationEnd.Cancelled } => "The invitation was deleted.",
            { EndedAt: not null } => "The invitation has ended.",
            _ when Organization.Pipeline.InvitationTerms.HasExpired(latest, Now) =>
                "The invitation has expired; resend it to send a link that works.",
            _ => "The invitation waits to be accepted.",
        };
}
