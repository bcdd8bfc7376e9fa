using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// POST (RFC 7644 section 3.3): makes the resource; for a User the person's account as well, and invites the person
/// (DD-PROV-01, DD-PROV-02). Errors: invalidSyntax, invalidValue, uniqueness (409).
/// </summary>
internal sealed class CreateResource(
    IDatabase database,
    IIdSource ids,
    PersonAccounts persons,
    PasswordProtection passwords,
    ResourceView view
)
{
    public async Task<Result<Rendered>> ExecuteAsync(ResourceRequest request, JsonObject body)
    {
        // validate
        var choices = request.Organization.Options.Choices;
        if (choices.RefusesIds && body.ContainsKey("id"))
        {
            return ScimError.Mutability("'id' is given by the service provider.");
        }

        var type = request.Type;
        var document = passwords
            .Protect(body, type)
            .Then(safe =>
                ResourceReader.ForCreate(safe, type, Policies.Reading(request.Organization))
            );
        if (document.IsError)
        {
            return document.Error;
        }

        // apply
        document.Value["id"] = ids.NewId();
        if (choices.DropsExternalIds)
        {
            document.Value.Remove("externalId");
        }

        var members = MemberList.Take(document.Value, type);
        var account = Draft(request, document.Value);
        if (account.IsError)
        {
            return account.Error;
        }

        // store
        return await database.WriteAsync(
            request.Organization,
            work =>
                StoreAsync(
                    work,
                    request.Writing(WrittenAttributes.Of(body, type)),
                    account.Value,
                    document.Value,
                    members
                ),
            request.Cancellation
        );
    }

    private static Result<Account?> Draft(ResourceRequest request, JsonObject document) =>
        PersonAccounts.Has(request.Type)
            ? PersonAccounts
                .Draft(request.Organization, document)
                .Then<Account, Account?>(draft => draft)
            : default(Account);

    private async Task<Result<Rendered>> StoreAsync(
        UnitOfWork work,
        ResourceRequest request,
        Account? account,
        JsonObject document,
        JsonArray? members
    )
    {
        if (await UniqueValues.CheckAsync(work, request.Type, document) is { } taken)
        {
            return taken;
        }

        var (resource, clash) = await work.Store.Resources.InsertAsync(
            NewResources.Create(work, request.Type, document),
            ResourceKeys.Of(document, request.Type)
        );
        if (clash is { } key)
        {
            return Conflicts.Of(request.Type, key) with
            {
                Status = work.Organization.Options.Choices.DuplicateUserStatus,
            };
        }

        if (account is not null)
        {
            await persons.CreateAsync(work, account);
        }

        var joined = await JoinAsync(work, resource, members);
        return joined.IsError
            ? joined.Error
            : view.Render(
                work.Organization,
                request.Type,
                resource,
                await Derivation.LoadAsync(
                    work.Store,
                    resource,
                    request.Type,
                    request.Shown.WantsMembers(request.Type)
                ),
                request.Shown
            );
    }

    private static async Task<Result<bool>> JoinAsync(
        UnitOfWork work,
        StoredResource group,
        JsonArray? members
    )
    {
        if (members is not { Count: > 0 })
        {
            return false;
        }

        var change = await MemberList.CompareAsync(work, [], members);
        return change.IsError
            ? change.Error
            : await MemberList.StoreAsync(work, group, change.Value);
    }
}
