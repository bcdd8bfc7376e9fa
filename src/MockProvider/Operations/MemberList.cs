using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The members attribute of a group in a document, against those that are stored.</summary>
internal static class MemberList
{
    /// <summary>Takes the members out of the document, which never keeps them; null where the type has none.</summary>
    public static JsonArray? Take(JsonObject document, ResourceType type)
    {
        if (Memberships.MembersOf(type) is not { } members)
        {
            return null;
        }

        var values = document[members.Name] as JsonArray ?? [];
        document.Remove(members.Name);
        return values;
    }

    /// <summary>What makes the stored members those of the list.</summary>
    public static async Task<Result<MemberChange>> CompareAsync(
        UnitOfWork work,
        IReadOnlyList<Member> stored,
        JsonArray wanted
    )
    {
        var leaving = stored.ToDictionary(member => member.Id, StringComparer.OrdinalIgnoreCase);
        var joining = new Dictionary<string, Member>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in wanted.OfType<JsonObject>())
        {
            var id = JsonText.Of(value["value"]) ?? "";
            if (leaving.Remove(id) || joining.ContainsKey(id))
            {
                continue;
            }

            var found = await FindAsync(work, value);
            if (found.IsError)
            {
                return found.Error;
            }

            if (found.Value is { } member)
            {
                joining.Add(id, member);
            }
        }

        return new MemberChange([.. joining.Values], [.. leaving.Values]);
    }

    /// <summary>
    /// The resource that a value of members names; invalidValue when there is none, or one of another type (ruling N60). Null
    /// where the organization leaves out members that do not exist.
    /// </summary>
    private static async Task<Result<Member?>> FindAsync(UnitOfWork work, JsonObject value)
    {
        var id = JsonText.Of(value["value"]) ?? "";
        var found = await work.Store.Members.FindAsync(work.Organization.Id, id.ToLowerInvariant());
        var choices = work.Organization.Options.Choices;
        if (found is null)
        {
            return choices.IgnoresUnknownMembers
                ? default(Member)
                : ScimError.InvalidValue(
                    $"'members' has the value '{id}'; expected the id of a resource that exists."
                );
        }

        if (
            choices.RefusesNestedGroups
            && work.Organization.Catalogue.FindResourceType(found.ResourceType)!
                .IsCoreSchema(SchemaUrns.Group)
        )
        {
            return ScimError.InvalidValue(
                $"'members' has '{id}', which is a {found.ResourceType}."
            );
        }

        return
            JsonText.Of(value["type"]) is { } type
            && !string.Equals(type, found.ResourceType, StringComparison.OrdinalIgnoreCase)
            ? ScimError.InvalidValue(
                $"'members' has '{id}' as a {type}; it is a {found.ResourceType}."
            )
            : found;
    }

    /// <summary>Stores the change; false when it changes nothing.</summary>
    public static Task<bool> StoreAsync(
        UnitOfWork work,
        StoredResource group,
        MemberChange change
    ) => work.Pipeline.Members.StoreAsync(work, group, change);
}
