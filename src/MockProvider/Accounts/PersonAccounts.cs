using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// The accounts behind Users: made, invited and changed with them. Resources of other types have none, and nothing happens
/// here for them.
/// </summary>
internal sealed class PersonAccounts(InvitationIssuing invitations, AccountStatusChange status)
{
    public static bool Has(ResourceType type) => type.IsCoreSchema(SchemaUrns.User);

    /// <summary>
    /// The account for a new User, and the invitation; an error when the organization wants an address and the User has none
    /// (DD-PROV-02). Stores nothing.
    /// </summary>
    public Result<NewPerson> Prepare(
        Organization organization,
        JsonObject document,
        DateTimeOffset now
    )
    {
        var account = AccountDocument.Read(
            document,
            new Account
            {
                Organization = organization.Id,
                Id = document["id"]!.GetValue<string>(),
                Handle = "",
                Roles = organization.Options.DefaultRoles,
                Disabled = !document["active"]!.GetValue<bool>(),
                Source = AccountSource.Scim,
                OverScim = true,
                CreatedAt = now,
                ModifiedAt = now,
            }
        );
        if (account.Email is null && organization.Options.AddressRequired)
        {
            return ScimError.InvalidValue(
                "An invitation must be mailed: give an e-mail address in 'emails', or as 'userName'."
            );
        }

        RolesOfUser.ShowDefault(organization, document, account.Roles);

        // DD-PROV-24: who is created inactive is invited when activated, unless the organization invites at once.
        var isInvited = !account.Disabled || organization.Options.InactiveUsersAreInvited;
        return new NewPerson(
            account,
            isInvited ? invitations.Prepare(organization, account, now) : null
        );
    }

    public static async Task CreateAsync(UnitOfWork work, NewPerson person)
    {
        await work.Store.Accounts.InsertAsync(person.Account);
        await work.AuditAsync(AuditEntries.UserAdded(person.Account));
        if (person.Invitation is { } invitation)
        {
            await InvitationIssuing.IssueAsync(work, invitation);
        }
    }

    /// <summary>Gives or takes access as <c>active</c> of the document says; what it returns is the account as it is then.</summary>
    public Task<Account> SettleAsync(UnitOfWork work, Account account, JsonObject document) =>
        (document["active"]!.GetValue<bool>(), account.Disabled) switch
        {
            (true, true) => status.EnableAsync(work, account),
            (false, false) => work.Pipeline.Deprovisioning.DeactivateAsync(work, account),
            _ => Task.FromResult(account),
        };

    /// <summary>Brings the account's attributes in step with the User's.</summary>
    public static Task UpdateAsync(UnitOfWork work, Account account, JsonObject document) =>
        work.Store.Accounts.UpdateAsync(
            AccountDocument.Read(document, account) with
            {
                OverScim = true,
                ModifiedAt = work.Now,
            }
        );
}
