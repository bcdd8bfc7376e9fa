using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// What PUT and PATCH have in common once another document is made of the current one: gives or takes access where
/// <c>active</c> of a User says so, changes members, stores, answers. What changes nothing makes no new version.
/// </summary>
internal sealed class ResourceUpdate(PersonAccounts persons, ResourceView view)
{
    /// <summary>Stores the document in place of the current one. Errors: uniqueness (409), those of members.</summary>
    public async Task<Result<Rendered>> StoreAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource current,
        JsonObject before,
        JsonObject after,
        MemberChange members
    )
    {
        KeepRoles(request, before, after);
        var changesMembers = await MemberList.StoreAsync(work, current, members);
        if (!changesMembers && JsonNode.DeepEquals(before, after))
        {
            return await AnswerAsync(work, request, current);
        }

        return await StoreAsync(work, request, current, after);
    }

    /// <summary>The next version of a resource whose document is as it was.</summary>
    public Task<Result<Rendered>> StoreAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource current
    ) => StoreAsync(work, request, current, current.ReadDocument());

    // RFC 7644 section 3.5.1: what is left out may stay as it is. Nobody loses roles by omission.
    private static void KeepRoles(ResourceRequest request, JsonObject before, JsonObject after)
    {
        if (
            RolesOfUser.Has(request.Organization)
            && PersonAccounts.Has(request.Type)
            && !WritesRoles(request)
        )
        {
            after[RolesOfUser.Attribute] = before[RolesOfUser.Attribute]?.DeepClone();
        }
    }

    private static bool WritesRoles(ResourceRequest request) =>
        RolesOfUser.Has(request.Organization)
        && request.Shown.Written.Any(path =>
            path.Extension is null
            && string.Equals(path.Attribute.Name, RolesOfUser.Attribute, StringComparison.Ordinal)
        );

    public async Task<Result<Rendered>> AnswerAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource resource
    ) =>
        view.Render(
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

    private async Task<Result<Rendered>> StoreAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource current,
        JsonObject after
    )
    {
        // settle
        var account = PersonAccounts.Has(request.Type)
            ? await work.Store.Accounts.FindAsync(work.Organization.Id, current.Id)
            : null;
        var settled = account is null ? null : await persons.SettleAsync(work, account, after);
        if (settled is not null && WritesRoles(request))
        {
            settled = await RolesOfUser.ApplyAsync(work, settled, settled.Roles, after);
        }

        // store
        var stored = await work.Pipeline.ResourceWriting.ReplaceAsync(
            work,
            request.Type,
            current,
            settled is null ? after : AccountDocument.WithStatus(after, settled)
        );
        if (stored.IsError)
        {
            return stored.Error;
        }

        if (await GroupTeams.KeepAsync(work, request.Type, stored.Value, after) is { } problem)
        {
            return problem;
        }

        if (settled is not null)
        {
            await PersonAccounts.UpdateAsync(work, settled, stored.Value.ReadDocument());
        }

        // The client is shown what was asked for, whatever a deviation made of it.
        return await AnswerAsync(work, request, Documents.Keep(stored.Value, after, request.Type));
    }
}
