using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>PUT (RFC 7644 section 3.5.1). Errors: 404 (it never creates), 412, invalidSyntax, invalidValue, mutability, uniqueness (409).</summary>
internal sealed class ReplaceResource(
    IDatabase database,
    PasswordProtection passwords,
    ResourceUpdate update
)
{
    private const string Active = "active";

    public async Task<Result<Rendered>> ExecuteAsync(ResourceRequest request, JsonObject body)
    {
        if (RoleForm.Refuse(request, body) is { } malformed)
        {
            return malformed;
        }

        var safe = passwords.Protect(
            body,
            request.Type,
            request.Organization.Options.ChangePassword
        );
        return safe.IsError
            ? safe.Error
            : await database.WriteAsync(
                request.Organization,
                work => ExecuteAsync(work, request, safe.Value),
                request.Cancellation
            );
    }

    private async Task<Result<Rendered>> ExecuteAsync(
        UnitOfWork work,
        ResourceRequest request,
        JsonObject body
    )
    {
        // read
        var type = request.Type;
        var current = await Existing.FindForWriteAsync(work.Store, request);
        if (current.IsError)
        {
            return current.Error;
        }

        if (
            work.Organization.Options.Choices.RefusesIds
            && JsonText.Of(body["id"]) is { } id
            && !string.Equals(id, request.Id, StringComparison.Ordinal)
        )
        {
            return ScimError.Mutability($"'id' is '{id}'; it cannot be changed.");
        }

        // apply
        var before = current.Value.ReadDocument();
        var after = ResourceReader.ForReplace(
            WithActive(body, before),
            before,
            type,
            Policies.Reading(work.Organization)
        );
        if (after.IsError)
        {
            return after.Error;
        }

        if (work.Organization.Options.Choices.DropsExternalIds)
        {
            after.Value.Remove("externalId");
        }

        // store
        var wanted = MemberList.Take(after.Value, type);
        var members = wanted is null
            ? MemberChange.None
            : await MemberList.CompareAsync(
                work,
                await work.Store.Members.ListAsync(current.Value.Sequence),
                wanted
            );
        return members.IsError
            ? members.Error
            : await update.StoreAsync(
                work,
                request.Writing(WrittenAttributes.Of(body, type)),
                current.Value,
                before,
                after.Value,
                members.Value
            );
    }

    // RFC 7644 section 3.5.1: what is left out may stay as it is. Nobody regains access by omission.
    private static JsonObject WithActive(JsonObject body, JsonObject current)
    {
        var name = body.Select(member => member.Key)
            .FirstOrDefault(key => string.Equals(key, Active, StringComparison.OrdinalIgnoreCase));
        if (current[Active] is null || (name is not null && body[name] is not null))
        {
            return body;
        }

        var complete = body.DeepClone().AsObject();
        complete[name ?? Active] = current[Active]!.DeepClone();
        return complete;
    }
}
