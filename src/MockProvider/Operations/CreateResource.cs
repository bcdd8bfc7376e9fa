using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// POST (RFC 7644 section 3.3): makes the resource and the person's account, and invites the person (DD-PROV-01,
/// DD-PROV-02). Errors: invalidSyntax, invalidValue, uniqueness (409).
/// </summary>
internal sealed class CreateResource(
    IDatabase database,
    IIdSource ids,
    InvitationIssuing invitations,
    ResourceView view
)
{
    public async Task<Result<CreatedResource>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        JsonObject body,
        Shown shown,
        CancellationToken cancellation
    )
    {
        // validate
        var read = ResourceReader.ForCreate(body, type, Policies.Reading(organization));
        if (read.IsError)
        {
            return read.Error;
        }

        // apply
        var document = read.Value;
        document["id"] = ids.NewId();
        document["active"] ??= true;
        var account = NewAccount(organization, document);
        if (account.Email is null && organization.Options.AddressRequired)
        {
            return ScimError.InvalidValue(
                "An invitation must be mailed: give an e-mail address in 'emails', or as 'userName'."
            );
        }

        // store
        var stored = await database.WriteAsync(
            organization,
            work => StoreAsync(work, type, account, document),
            cancellation
        );
        if (stored.IsError)
        {
            return stored.Error;
        }

        var complete = view.Complete(stored.Value, type);
        var location = complete["meta"]!["location"]!.GetValue<string>();
        return new CreatedResource(ResourceView.Show(complete, type, shown), location);
    }

    private async Task<Result<StoredResource>> StoreAsync(
        UnitOfWork work,
        ResourceType type,
        Account draft,
        JsonObject document
    )
    {
        var resource = StoredResource.Create(work.Organization.Id, type.Name, document, work.Now);
        if (!await work.Store.Resources.TryInsertAsync(resource))
        {
            return Conflicts.Of(type.Name, document);
        }

        var account = draft with { CreatedAt = work.Now, ModifiedAt = work.Now };
        await work.Store.Accounts.InsertAsync(account);
        // DD-PROV-24: who is created inactive is invited when activated, unless the organization invites at once.
        if (!account.Disabled || work.Organization.Options.InactiveUsersAreInvited)
        {
            await invitations.IssueAsync(work, account);
        }

        return resource;
    }

    private static Account NewAccount(Organization organization, JsonObject document) =>
        AccountDocument.Read(
            document,
            new Account
            {
                Organization = organization.Id,
                Id = document["id"]!.GetValue<string>(),
                Handle = "",
                Disabled = !document["active"]!.GetValue<bool>(),
            }
        );
}
