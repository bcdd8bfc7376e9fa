using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

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
        var type = request.Type;
        var document = Read(request, body);
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
        var now = request.Organization.Clock.GetUtcNow();
        var namesRoles = RolesOfUser.AreIn(request.Organization, document.Value);
        var person = Prepare(request, document.Value, now);
        if (person.IsError)
        {
            return person.Error;
        }

        // store
        var created = new NewResource(
            NewResources.Create(request.Organization, type, document.Value, now),
            document.Value,
            ResourceKeys.Of(document.Value, type),
            members,
            person.Value,
            namesRoles
        );
        var writing = request.Writing(WrittenAttributes.Of(body, type));
        var stored = await database.WriteAsync(
            request.Organization,
            work => StoreAsync(work with { Now = now }, writing, created),
            request.Cancellation
        );
        return stored.IsError
            ? stored.Error
            : view.Render(
                request.Organization,
                type,
                stored.Value.Resource,
                stored.Value.Derived,
                writing.Shown
            );
    }

    private Result<JsonObject> Read(ResourceRequest request, JsonObject body)
    {
        if (request.Organization.Options.Choices.RefusesIds && body.ContainsKey("id"))
        {
            return ScimError.Mutability("'id' is given by the service provider.");
        }

        return RoleForm.Refuse(request, body) is { } malformed
            ? malformed
            : passwords
                .Protect(body, request.Type)
                .Then(safe =>
                    ResourceReader.ForCreate(
                        safe,
                        request.Type,
                        Policies.Reading(request.Organization)
                    )
                );
    }

    private Result<NewPerson?> Prepare(
        ResourceRequest request,
        JsonObject document,
        DateTimeOffset now
    ) =>
        PersonAccounts.Has(request.Type)
            ? persons
                .Prepare(request.Organization, document, now)
                .Then<NewPerson, NewPerson?>(person => person)
            : default(NewPerson);

    private static async Task<Result<PageItem>> StoreAsync(
        UnitOfWork work,
        ResourceRequest request,
        NewResource created
    )
    {
        if (await UniqueValues.CheckAsync(work, request.Type, created.Document) is { } taken)
        {
            return taken;
        }

        if (created.NamesRoles)
        {
            created = await WithRolesAsync(work, request.Type, created);
        }

        var (resource, clash) = await work.Store.Resources.InsertAsync(
            created.Resource,
            created.Keys
        );
        if (clash is { } key)
        {
            return Conflicts.Of(request.Type, key) with
            {
                Status = work.Organization.Options.Choices.DuplicateUserStatus,
            };
        }

        if (
            await GroupTeams.KeepAsync(work, request.Type, resource, created.Document) is
            { } problem
        )
        {
            return problem;
        }

        if (created.Person is { } person)
        {
            await PersonAccounts.CreateAsync(work, person);
        }

        var joined = await JoinAsync(work, resource, created.Members);
        return joined.IsError
            ? joined.Error
            : new PageItem(
                request.Type,
                resource,
                await Derivation.LoadAsync(
                    work.Store,
                    resource,
                    request.Type,
                    request.Shown.WantsMembers(request.Type)
                )
            );
    }

    // A copy: the transaction may be tried again.
    private static async Task<NewResource> WithRolesAsync(
        UnitOfWork work,
        ResourceType type,
        NewResource created
    )
    {
        if (created.Person is not { } person)
        {
            return created;
        }

        var document = created.Document.DeepClone().AsObject();
        var account = await RolesOfUser.ApplyAsync(work, person.Account, Words.None, document);
        return created with
        {
            Resource = Documents.Keep(created.Resource, document, type),
            Document = document,
            Keys = ResourceKeys.Of(document, type),
            Person = person with { Account = account },
        };
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
