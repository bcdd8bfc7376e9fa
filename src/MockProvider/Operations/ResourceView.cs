using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Turns a stored resource into what a client sees.</summary>
internal sealed class ResourceView(ProviderAddress address)
{
    /// <summary>The answer with one resource.</summary>
    public Rendered Render(
        Organization organization,
        ResourceType type,
        StoredResource resource,
        Derived derived,
        Shown shown
    ) =>
        new(Body(organization, type, resource, derived, shown))
        {
            Tag = Tag(organization, resource, derived),
            Id = resource.Id,
            Location = Location(type, resource.Id),
        };

    public ReadOnlyMemory<byte> Body(
        Organization organization,
        ResourceType type,
        StoredResource resource,
        Derived derived,
        Shown shown
    )
    {
        // What is stored is what is shown: no need to read it.
        if (resource.IsPlain && shown.IsDefaultOf(type))
        {
            return DocumentBytes.Join(
                resource.Document,
                DerivedOf(organization, type, derived),
                Meta(organization, type, resource, derived)
            );
        }

        var complete = Complete(organization, type, resource, derived);
        return JsonBytes.Write(
            Projection.Project(complete, type, shown.Attributes, shown.Excluded, shown.Written)
        );
    }

    /// <summary>The whole document with its meta and what it shows of others, as filters see it.</summary>
    public JsonObject Complete(
        Organization organization,
        ResourceType type,
        StoredResource resource,
        Derived derived
    )
    {
        var document = resource.ReadDocument();
        foreach (var (name, values) in DerivedOf(organization, type, derived))
        {
            document[name] = values;
        }

        document["meta"] = new JsonObject(
            Meta(organization, type, resource, derived)
                .Select(item => KeyValuePair.Create(item.Name, (JsonNode?)item.Value))
        );
        return document;
    }

    public static string? Tag(
        Organization organization,
        StoredResource resource,
        Derived derived
    ) => organization.Options.Etag ? ResourceTag.Of(resource, derived) : null;

    public string Location(ResourceType type, string id) =>
        $"{address.ScimBaseText}{type.Endpoint}/{id}";

    /// <summary>The members of a group as its document shows them.</summary>
    public JsonArray Members(Organization organization, IReadOnlyList<Member> members) =>
        new([
            .. members.Select(member => new JsonObject
            {
                ["value"] = member.Id,
                ["$ref"] = Location(
                    organization.Catalogue.FindResourceType(member.ResourceType)!,
                    member.Id
                ),
                ["type"] = member.ResourceType,
            }),
        ]);

    // Where the schema has it: the name was looked up.
    private JsonArray NamedMembers(Organization organization, IReadOnlyList<Member> members)
    {
        var values = Members(organization, members);
        foreach (var (value, member) in values.Zip(members))
        {
            if (member.Name is not null)
            {
                value!["display"] = member.Name;
            }
        }

        return values;
    }

    private IEnumerable<KeyValuePair<string, JsonNode>> DerivedOf(
        Organization organization,
        ResourceType type,
        Derived derived
    )
    {
        if (derived.Members is { Count: > 0 } members)
        {
            yield return new(
                Memberships.MembersOf(type)!.Name,
                NamedMembers(organization, members)
            );
        }

        if (derived.Groups is { Count: > 0 } groups)
        {
            yield return new(Memberships.GroupsOf(type)!.Name, Groups(organization, groups));
        }
    }

    private JsonArray Groups(Organization organization, IReadOnlyList<Membership> groups) =>
        new([
            .. groups.Select(group => new JsonObject
            {
                ["value"] = group.GroupId,
                ["$ref"] = Location(
                    organization.Catalogue.FindResourceType("Group")!,
                    group.GroupId
                ),
                ["display"] = group.GroupName,
                ["type"] = group.IsDirect ? "direct" : "indirect",
            }),
        ]);

    private IEnumerable<(string Name, string Value)> Meta(
        Organization organization,
        ResourceType type,
        StoredResource resource,
        Derived derived
    )
    {
        var choices = organization.Options.Choices;
        yield return ("resourceType", type.Name);
        yield return ("created", Instant.Format(resource.Created, choices.Nanoseconds));
        yield return ("lastModified", Instant.Format(resource.LastModified, choices.Nanoseconds));
        yield return (
            "location",
            choices.PrintedLocations
                ? $"{address.Root}api/scim/v2{type.Endpoint}/{resource.Id}"
                : Location(type, resource.Id)
        );
        if (!choices.HidesMetaVersion && Tag(organization, resource, derived) is { } tag)
        {
            yield return ("version", tag);
        }
    }
}
