using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// PATCH (RFC 7644 section 3.5.2), all operations or none. Errors: 404, 412, invalidSyntax, invalidPath, invalidValue,
/// noTarget, mutability, uniqueness (409).
/// </summary>
internal sealed class PatchResource(
    IDatabase database,
    PasswordProtection passwords,
    ResourceUpdate update,
    ResourceView view
)
{
    public async Task<Result<Rendered>> ExecuteAsync(ResourceRequest request, JsonObject body)
    {
        var options = request.Organization.Options;
        if (!options.Patch)
        {
            return ScimError.NotImplemented("This organization offers no PATCH.");
        }

        // parse
        var patch = PatchRequest
            .Parse(body, options.Patching)
            .Then(parsed => passwords.Protect(parsed, request.Type, options.ChangePassword));
        if (patch.IsError)
        {
            return patch.Error;
        }

        if (RoleForm.Refuse(request, patch.Value) is { } malformed)
        {
            return malformed;
        }

        if (options.Choices.RefusesUserPatchRemove && RemovesFromNoGroup(patch.Value, request.Type))
        {
            return ScimError.InvalidSyntax("The operation remove is for Groups only.");
        }

        // apply, store
        return await database.WriteAsync(
            request.Organization,
            work => ExecuteAsync(work, request, patch.Value),
            request.Cancellation
        );
    }

    // DD-SYNC-04: for users only add and replace are documented.
    private static bool RemovesFromNoGroup(PatchRequest patch, ResourceType type) =>
        !type.IsCoreSchema(SchemaUrns.Group)
        && patch.Operations.Any(operation => operation.Kind is PatchOperationKind.Remove);

    private async Task<Result<Rendered>> ExecuteAsync(
        UnitOfWork work,
        ResourceRequest request,
        PatchRequest patch
    )
    {
        var current = await Existing.FindForWriteAsync(work.Store, request);
        if (current.IsError)
        {
            return current.Error;
        }

        return
            MemberPatch.Of(patch, request.Type, Policies.Patching(work.Organization)) is { } members
            ? await PatchMembersAsync(work, request, current.Value, members)
            : await PatchDocumentAsync(work, request, current.Value, patch);
    }

    private async Task<Result<Rendered>> PatchMembersAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource current,
        MemberPatch members
    )
    {
        var changed = await members.ApplyAsync(
            work,
            current,
            request.Type,
            Policies.Reading(work.Organization)
        );
        if (changed.IsError)
        {
            return changed.Error;
        }

        return changed.Value
            ? await update.StoreAsync(work, request, current)
            : await update.AnswerAsync(work, request, current);
    }

    private async Task<Result<Rendered>> PatchDocumentAsync(
        UnitOfWork work,
        ResourceRequest request,
        StoredResource current,
        PatchRequest patch
    )
    {
        // read
        var type = request.Type;
        var before = current.ReadDocument();
        IReadOnlyList<Member>? stored = MemberPatch.NeedsMembers(patch, type)
            ? await work.Store.Members.ListAsync(current.Sequence)
            : null;
        if (stored is { Count: > 0 })
        {
            before[Memberships.Members] = view.Members(work.Organization, stored);
        }

        // apply
        var outcome = PatchEngine.Apply(before, patch, type, Policies.Patching(work.Organization));
        if (outcome.IsError)
        {
            return outcome.Error;
        }

        // store
        var after = outcome.Value.Document;
        MemberList.Take(before, type);
        var wanted = MemberList.Take(after, type);
        var members = stored is null
            ? MemberChange.None
            : await MemberList.CompareAsync(work, stored, wanted!);
        return members.IsError
            ? members.Error
            : await update.StoreAsync(
                work,
                request.Writing(outcome.Value.Written),
                current,
                before,
                Kept(work, before, after),
                members.Value
            );
    }

    // Nobody loses or regains access because the attribute was removed.
    private static JsonObject Kept(UnitOfWork work, JsonObject before, JsonObject after)
    {
        if (work.Organization.Options.Choices.DropsExternalIds)
        {
            after.Remove("externalId");
        }

        if (before["active"] is { } active)
        {
            after["active"] ??= active.DeepClone();
        }

        return after;
    }
}
