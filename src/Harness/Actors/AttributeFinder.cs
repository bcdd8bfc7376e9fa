using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Looks in all that the target announces of Users, Groups and TestResources for an attribute with a certain characteristic. What
/// RFC 7643 fixes in its prose, whatever is announced, is left out.
/// </summary>
internal sealed class AttributeFinder(TargetModel model)
{
    private static readonly string[] Types = ["User", "Group", "TestResource"];
    private static readonly string[] FixedByProse =
    [
        "id",
        "externalId",
        "meta",
        "userName",
        "password",
        "groups",
        "members",
        "manager",
    ];

    /// <summary>A text that can be written and whose announcement leaves this characteristic out.</summary>
    /// <exception cref="NotApplicableException">There is none.</exception>
    public AnnouncedAttribute WithoutOne(string characteristic) =>
        Texts().FirstOrDefault(a => Json.Member(a.Own.Definition, characteristic) is null)
        ?? throw None($"No attribute is announced without {characteristic}.");

    /// <summary>A text that is announced as case exact; externalId is one by its definition (RFC 7643 section 3.1).</summary>
    public AnnouncedAttribute CaseExact() =>
        Texts().FirstOrDefault(a => a.Own.CaseExact is true)
        ?? new(
            "User",
            Urn: null,
            new Announcement(
                new JsonObject
                {
                    ["name"] = "externalId",
                    ["type"] = "string",
                    ["caseExact"] = true,
                }
            ),
            Sub: null,
            model.SchemasSource ?? throw None("The schemas of the target could not be read.")
        );

    /// <summary>All that is announced as unique among the resources of a type, userName perhaps aside.</summary>
    /// <exception cref="NotApplicableException">There is none.</exception>
    public IReadOnlyList<AnnouncedAttribute> Unique(bool withUserName)
    {
        var found = All()
            .Where(a =>
                a.Own is { Uniqueness: "server" or "global", IsWritable: true }
                && a.Own.Returned is null or "default" or "always"
                && (withUserName || a.Path is not "userName")
                && !a.IsLink
            )
            .ToList();
        return found.Count > 0
            ? found
            : throw None("No attribute is announced as unique but, perhaps, userName.");
    }

    private IEnumerable<AnnouncedAttribute> Texts() =>
        All()
            .Where(a =>
                a.Sub is null
                && a.Own is { Type: null or "string", MultiValued: not true }
                && a.Own.Mutability is null or "readWrite"
                && a.Own.Returned is null or "default"
                && !FixedByProse.Contains(a.Path, StringComparer.OrdinalIgnoreCase)
                && !(a.Type is "Group" && a.Path is "displayName")
            );

    private IEnumerable<AnnouncedAttribute> All() =>
        from type in Types
        where model.ResourceType(type) is not null
        from top in model.AttributesOf(type) ?? []
        where top.Name is not null
        from sub in top.SubAttributes.Cast<Announcement?>().Prepend(null)
        select new AnnouncedAttribute(type, Urn: null, top, sub, model.SchemasSource!);

    private NotApplicableException None(string reason) => new(reason, model.SchemasSource);
}
